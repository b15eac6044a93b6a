"""`python -m segue`, as the command `segue`."""

import sys

from segue.app import main

sys.exit(main())
