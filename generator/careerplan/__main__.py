"""Run careerplan as `python -m careerplan`."""

import sys

from careerplan.cli import main

sys.exit(main())
