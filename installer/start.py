"""Where the program of files begins; see script/package."""

import sys

from vmc_desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
