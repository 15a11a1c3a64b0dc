"""Asks pip-audit for known vulnerabilities in the package's dependencies: `make audit`.

It runs in an environment of pip-audit's own. The versions are the newest that pyproject.toml allows.
"""

import json
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parent.parent


def main() -> None:
    """Prints each vulnerability. Exits with status 1 where there is one, or where no package could be audited."""
    done = subprocess.run(  # noqa: S603  # the arguments are fixed
        [sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--format", "json", str(_ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    packages = json.loads(done.stdout)["dependencies"] if done.stdout.strip() else []
    found = [f"{each['name']} {each['version']}: {known['id']}" for each in packages for known in each.get("vulns", ())]
    audited = sum("skip_reason" not in each for each in packages)
    if not audited:
        sys.exit("The service that knows the vulnerabilities can't be reached; nothing was audited.")
    print(f"{len(found)} known vulnerabilities in {audited} of {len(packages)} packages", *found, sep="\n")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
