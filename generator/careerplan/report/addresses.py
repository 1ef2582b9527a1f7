"""The addresses of the pages for single employers, which nothing else leads to."""

from collections.abc import Iterator
from dataclasses import dataclass

from careerplan.plan.model import Employer
from careerplan.report.blocks import Block, Fact, Facts, Heading, Picture, Words
from careerplan.report.whole import on_one_line

_NO_SITE = "url: is missing in content/plan.yaml, so this is without the site's address"
_NO_ROOM = "(the window is too narrow for the QR code, or it is too long for one)"


@dataclass(frozen=True, slots=True)
class Address:
    """Where one employer finds their page."""

    employer: Employer
    is_sealed: bool  # whether its file is there
    whole: str  # the address with the key, where that may be shown, or ""
    picture: tuple[str, ...] = ()  # the same as a QR code, line by line


def address_of(employer: Employer, url: str, *, with_key: bool) -> str:
    """Return the address of an employer's page; nothing where none was made."""
    if not employer.link or not employer.key:
        return ""
    site = f"{url.rstrip('/')}/" if url else ""
    key = f"#k={employer.key}" if with_key else ""
    return f"{site}for/{employer.link}.html{key}"


def show_addresses(
    addresses: tuple[Address, ...], *, url: str, shows_private: bool
) -> Iterator[Block]:
    """Show the address of each employer; their names only where they may be shown."""
    if not addresses:
        yield Words("there is no employer in content/private/employers/ yet")
    for address in addresses:
        employer = address.employer
        name = on_one_line(employer.company) if shows_private else ""
        yield Heading(name or employer.id)
        make = f"careerplan seal {employer.id}"
        if not address.whole:
            yield Facts((Fact("page", f"none yet:  {make}  makes it"),))
            continue
        sealed = "yes" if address.is_sealed else f"not yet:  {make}  makes it"
        facts = [Fact("address", address.whole), Fact("sealed", sealed)]
        if not url:
            facts.append(Fact("note", _NO_SITE))
        yield Facts(tuple(facts))
        if address.picture:
            yield Picture(address.picture, _NO_ROOM)
