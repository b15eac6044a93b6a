"""What the listener usually does: pure functions over plays, without a clock and without a disk."""

import os

# Before numpy comes in, from wherever: its matrices are small here, and threads for them would fight over the cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
