"""`make audit`: judge every page of the example and the stress plans in every theme."""

import argparse
import time
from functools import partial

from tests.audit.auditing import CHECKS, Wish, audit
from tests.audit.faults import tell
from tests.audit.lighthouse import RUNS
from tests.audit.sites import PLANS, theme_names


def main() -> int:
    """Audit and tell; return 1 where anything is wrong."""
    began = time.perf_counter()
    report = audit(read_wish())
    print(*tell(report), sep="\n")
    print(f"{time.perf_counter() - began:.0f} s")
    return 1 if report.faults else 0


def read_wish() -> Wish:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__)
    several = partial(parser.add_argument, nargs="+", metavar="NAME")
    several("--theme", choices=theme_names(), default=theme_names())
    several("--plan", choices=list(PLANS), default=list(PLANS))
    several("--check", choices=CHECKS, default=list(CHECKS))
    parser.add_argument("--page", metavar="PATTERN", default="*", help="as goals/*")
    parser.add_argument("--runs", type=int, default=RUNS, help="of Lighthouse, at most")
    args = parser.parse_args()
    return Wish(args.theme, args.plan, args.check, args.page, args.runs)


if __name__ == "__main__":
    raise SystemExit(main())
