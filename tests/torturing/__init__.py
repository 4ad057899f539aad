"""What `script/torture` runs for long and the tests for short."""
