"""Does the search find what a reader means? Questions, judged answers, and rankings measured."""
