"""What stops all work; faults inside a plan are findings (`finding.py`)."""


class CareerplanError(Exception):
    """Stop with exit code 2: a message in the user's words, a hint what to do."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
