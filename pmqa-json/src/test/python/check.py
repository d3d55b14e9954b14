"""Compares the verdicts of Python's jsonschema, under its default settings, with those that the tests have written down.

usage: check.py <folder of schemas> <corpus.jsonl>
"""
import collections
import json
import multiprocessing
import pathlib
import sys

import jsonschema

schemas, corpus = sys.argv[1:]
validators = {}
for file in sorted(pathlib.Path(schemas).rglob("*.schema.json")):
    schema = json.loads(file.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    format = f'{schema["properties"]["kind"]["const"]} {schema["properties"]["version"]["const"]}'
    validators[format] = jsonschema.Draft202012Validator(schema)


def check(line):
    entry = json.loads(line)
    accepted = validators[entry["format"]].is_valid(entry["document"])
    # What is left to reading, the schema accepts.
    return entry["format"], entry["verdict"], accepted == (entry["verdict"] != "refused"), line


if __name__ == "__main__":
    counts = collections.Counter()
    different = 0
    with open(corpus, encoding="utf-8") as lines, multiprocessing.Pool() as pool:
        for format, verdict, same, line in pool.imap(check, lines, chunksize=50):
            counts[format, verdict] += 1
            if not same:
                different += 1
                if different <= 5:
                    print(f"{format}: the library says {verdict}, jsonschema does not: {line.strip()}", file=sys.stderr)
    for format in sorted(validators):
        verdicts = ("sound", "left-to-reading", "refused")
        print(format, ", ".join(f"{verdict} {counts[format, verdict]}" for verdict in verdicts))
    if different or len({format for format, _ in counts}) != len(validators):
        sys.exit(f"{different} verdicts differ" if different else "a format is missing from the corpus")
