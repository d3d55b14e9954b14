"""Compares the verdicts of Python's jsonschema, under its default settings, with those that the tests have written down.

usage: check.py <folder of schemas> <corpus.jsonl>
"""
import collections
import json
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

counts = collections.Counter()
different = 0
with open(corpus, encoding="utf-8") as lines:
    for line in lines:
        entry = json.loads(line)
        format, verdict, document = entry["format"], entry["verdict"], entry["document"]
        counts[format, verdict] += 1
        accepted = validators[format].is_valid(document)
        # "beyond": refused for reasons that no schema can state; either verdict of a schema is right.
        if verdict != "beyond" and accepted != (verdict == "accepted"):
            different += 1
            if different <= 5:
                print(f"{format}: the library says {verdict}, jsonschema says {accepted}: {line.strip()}", file=sys.stderr)

for format in sorted(validators):
    print(format, ", ".join(f"{verdict} {counts[format, verdict]}" for verdict in ("accepted", "refused", "beyond")))
if different or len({format for format, _ in counts}) != len(validators):
    sys.exit(f"{different} verdicts differ" if different else "a format is missing from the corpus")
