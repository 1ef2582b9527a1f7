"""The search itself: finished files against what may not be in them (rule V1).

`find_leaks(hidden_from_public(…), files)` searches a site before it is written;
`find_leaks(hidden_from_employer(…), {"for/n7k2q9.html": page})` searches the page for
one employer before it is sealed. Both return what to show, and write nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from careerplan.catalogue import RULES
from careerplan.finding import Finding, Place
from careerplan.leaks.encodings import find_encoded, undo
from careerplan.leaks.readings import Reading, names_in, read
from careerplan.leaks.secrets import Secret, Secrets
from careerplan.leaks.seen import pattern_of
from careerplan.leaks.words import BREAK, Phrase, as_seen, runs, weight, words_in

_LEAST = 8  # bytes from which a secret is looked for in encoded texts
_WHAT = {
    "words": "words from here",
    "title": "the name of this private goal",
    "name": "the name of this employer",
    "key": "the key of this employer's page",
    "link": "the address of this employer's page",
}
_FIX = (
    "look for it in themes/ and content/files/; if nothing of yours says it, report a "
    "fault of careerplan; if everybody may read it, say it in a public field too"
)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a text was read."""

    file: str
    written: str  # how it stands there; "" where it does not
    is_name: bool = False  # in the name of the file


@dataclass(slots=True)
class _Pool:
    """Texts of one sort, each once, however many files hold it."""

    is_for_people: bool
    is_encoded: bool
    spots: dict[str, _Spot] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Hit:
    """Something that was found, and where."""

    value: Phrase | str
    secret: Secret
    spot: _Spot


def find_leaks(secrets: Secrets, files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """Find what of some secrets stands in finished files, one finding a secret place.

    The findings are errors at the user's own file and line. They say in which finished
    file and line something would stand, and never what.
    """
    if not (secrets.texts or secrets.titles or secrets.names or secrets.exact):
        return ()
    hits = list(_find_exact(secrets, files))
    for pool in _fill_pools(files, secrets):
        hits.extend(_search(pool, secrets))
    hits = _without_seen(hits, secrets)
    named = {hit.spot.file for hit in hits if hit.spot.is_name}
    findings: dict[Place, Finding] = {}
    for hit in sorted(hits, key=lambda hit: (hit.secret.what, hit.spot.file)):
        secret = hit.secret
        where = _where(hit, files, named)
        findings.setdefault(
            secret.place,
            Finding(
                "V1",
                RULES["V1"].severity,
                secret.place,
                f"{_WHAT[secret.what]} would stand in {where}",
                _FIX,
                goal=secret.goal,
                is_private=True,
            ),
        )
    return tuple(sorted(findings.values(), key=lambda finding: finding.sort_key))


def _find_exact(secrets: Secrets, files: Mapping[str, bytes]) -> Iterator[_Hit]:
    """Find keys and addresses as they are; a page may name its own address."""
    for value, secret in secrets.exact.items():
        pattern = re.compile(_pattern_for(value, secret).pattern.encode())
        for path, data in files.items():
            if path == _page_of(value) and secret.what == "link":
                continue
            if value.encode() in data and pattern.search(data):
                yield _Hit(value, secret, _Spot(path, value))
            if _pattern_for(value, secret).search(path):
                yield _Hit(value, secret, _Spot(path, "", is_name=True))


def _fill_pools(files: Mapping[str, bytes], secrets: Secrets) -> Iterable[_Pool]:
    """Read all files; what is encoded is undone, and once more what is in that."""
    own = {
        _page_of(value)
        for value, secret in secrets.exact.items()
        if secret.what == "link"
    }
    pools = {
        (people, encoded): _Pool(people, encoded)
        for people in (False, True)
        for encoded in (False, True)
    }

    def add(reading: Reading, file: str, *, is_name: bool = False) -> None:
        pool = pools[reading.is_for_people, reading.is_encoded]
        text = reading.text.strip()
        if text:
            spot = _Spot(file, reading.written, is_name)
            pool.spots.setdefault(text, spot)

    for path in files:
        if path not in own:
            for reading in names_in(path):
                add(reading, path, is_name=True)
    seen: set[str] = set()
    for path, data in files.items():
        for reading in read(path, data, seen):
            add(reading, path)
    encoded = [pool for pool in pools.values() if pool.is_encoded]
    for pool in (*pools.values(), *encoded):
        for text, spot in _decoded(pool):
            people = pool.is_for_people
            reading = Reading(text, spot.written, people, is_encoded=True)
            add(reading, spot.file, is_name=spot.is_name)
    return pools.values()


def _decoded(pool: _Pool) -> list[tuple[str, _Spot]]:
    """Undo the encodings in the texts of a pool."""
    found = [
        (text, spot)
        for written, spot in pool.spots.items()
        if "%" in written or "\\" in written or "&" in written
        for text in undo(written)
    ]
    spots = tuple(pool.spots.values())
    starts = list(accumulate((len(text) + 1 for text in pool.spots), initial=0))
    joined = BREAK.join(pool.spots)
    for text, match in find_encoded(joined):
        spot = spots[bisect_right(starts, match.start()) - 1]
        found.append((text, _Spot(spot.file, match[0], spot.is_name)))
    return found


def _search(pool: _Pool, secrets: Secrets) -> Iterator[_Hit]:
    """Look all secrets up in all texts of a pool at once, then find out where."""
    joined = BREAK.join(pool.spots)
    phrases = dict(secrets.texts)
    if pool.is_for_people:
        phrases = secrets.titles | phrases
    if pool.is_encoded:
        phrases = {key: one for key, one in phrases.items() if weight(key) >= _LEAST}
    backwards = {
        tuple(word[::-1] for word in reversed(phrase)): phrase
        for phrase in phrases
        if weight(phrase) >= _LEAST
    }
    words = words_in(joined)
    found: set[Phrase] = set()
    for length in {len(phrase) for phrase in phrases}:
        some = {phrase for phrase in (*phrases, *backwards) if len(phrase) == length}
        found |= some.intersection(runs(words, length))
    if found:
        for phrase, text in _places(found, pool):
            real = phrase if phrase in phrases else backwards[phrase]
            yield _Hit(real, phrases[real], pool.spots[text])
    yield from _search_names(joined, pool, secrets)


def _search_names(joined: str, pool: _Pool, secrets: Secrets) -> Iterator[_Hit]:
    """Find names where people read them, keys and addresses anywhere, backwards too."""
    joined = as_seen(joined)
    for name, secret in (secrets.names | secrets.exact).items():
        is_long = len(name.encode()) >= _LEAST
        is_looked_for = pool.is_for_people or name in secrets.exact
        if not is_looked_for or (pool.is_encoded and not is_long):
            continue
        for written in (name, name[::-1]) if is_long else (name,):
            if written.split()[0] not in joined:
                continue
            pattern = _pattern_for(written, secret)
            for text, spot in pool.spots.items():
                is_own = secret.what == "link" and spot.file == _page_of(name)
                if not is_own and pattern.search(as_seen(text)):
                    yield _Hit(name, secret, spot)
                    break


def _pattern_for(value: str, secret: Secret) -> re.Pattern[str]:
    """Match a key wherever it stands, and whatever else as whole words."""
    return re.compile(re.escape(value)) if secret.what == "key" else pattern_of(value)


def _page_of(link: str) -> str:
    """Name the one page that may name its own address."""
    return f"for/{link}.html"


def _places(found: set[Phrase], pool: _Pool) -> Iterator[tuple[Phrase, str]]:
    """Find the first text in which each phrase stands."""
    left = set(found)
    lengths = {len(phrase) for phrase in found}
    for text in pool.spots:
        words = words_in(text)
        for length in lengths:
            for phrase in left.intersection(runs(words, length)):
                left.discard(phrase)
                yield phrase, text
        if not left:
            return


def _without_seen(hits: list[_Hit], secrets: Secrets) -> list[_Hit]:
    """Leave out what the audience may read anyhow; it is asked for only now."""
    if not hits:
        return []
    phrases = {hit.value for hit in hits if isinstance(hit.value, tuple)}
    hidden = secrets.seen.hidden(phrases)
    return [
        hit
        for hit in hits
        if (
            hit.value in hidden
            if isinstance(hit.value, tuple)
            else hit.secret.what == "key" or not secrets.seen.has_name(hit.value)
        )
    ]


def _where(hit: _Hit, files: Mapping[str, bytes], named: set[str]) -> str:
    """Say in which file and line something stands, without saying it."""
    file = hit.spot.file
    if hit.spot.is_name:
        return "the name of a file"
    shown = "a file whose name tells it too" if file in named else file
    if "#" in file:  # what a picture was drawn of
        return file.partition("#")[0]
    text = files[file].decode("utf-8", "replace")
    start = text.find(hit.spot.written) if hit.spot.written else -1
    if start < 0:
        return f"{shown}, encoded"
    end = start + len(hit.spot.written)
    words = hit.value if isinstance(hit.value, tuple) else hit.value.split()
    pattern = re.compile(r"\W+".join(map(re.escape, words)), re.IGNORECASE)
    match = pattern.search(text, start, end)
    line = text.count("\n", 0, match.start() if match else start) + 1
    return f"{shown}, line {line}"
