#!/usr/bin/env python3
"""Recomputes Telltale's figures from an exported review log (CSV), so that anyone can check them.

    python3 check_figures.py LOG.csv --today 2026-11-21 --exam mla-c01 [--half-life 30] [--deck KEY] [--from 2026-10-23]
        [--zone Europe/Berlin]

Give the half-life that is set in the program, the deck's id where one deck is shown, the first day of the period, and the time zone
of the computer, which only the hours of the day need.
Prints lines of cells separated by tabs:

    reviews      how many
    domain       number (0: outside the exam), kind, misses, reviews, rate, recent, weakness, weak or -
    subject      the same by the subject that was right; each of the two begins with the learner's own mean
    confusion    chosen, right, times, last day
    pair         first, second, times, last day; from three times on
    retention    domain, passed, all, share, lower and upper end of its 95 % interval
    calibration  domain, word, right, all, share, lower and upper end; and the Brier score
    day          study day, reviews, milliseconds
    hour         of the day, right, all
    weekday      1 (Monday) to 7, answers, misses by kind
    grade        new, young or mature, how often each grade 0 to 5

Left out: the profile by tag, which the log does not hold, and how retention changes from week to week.
Written from the description of the figures alone; it shares nothing with the program.
"""

import argparse
import csv
import math
from collections import defaultdict
from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo

KINDS = ["service-mismatch", "constraint-miss", "reasoning", "careless"]
MATURE_DAYS = 21
MEANT = {"guess": 0.35, "unsure": 0.65, "sure": 0.95}


def text(cell):
    """An apostrophe in front only keeps a spreadsheet from taking the cell for a formula."""
    return cell[1:] if cell.startswith("'") else cell


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {name: text(cell) for name, cell in row.items()}


def wilson(hits, n, z=1.959964):
    if n == 0:
        return 0.0, 0.0, 1.0
    p = hits / n
    a = 2 * hits + z * z
    b = z * math.sqrt(z * z + 4 * hits * (1 - p))
    c = 2 * (n + z * z)
    return p, max(0.0, (a - b) / c), min(1.0, (a + b) / c)


def show(*cells):
    print("\t".join("%.6f" % cell if isinstance(cell, float) else str(cell) for cell in cells))


def is_first(row):
    return row["sitting_kind"] != "repeat"


def missed(row):
    return int(row["grade"]) < 3


def domains(row, exam):
    found = [int(word.split("/")[1]) for word in row["domains"].split() if word.split("/")[0] == exam]
    return found or [0]


def profile(name, rows, keys, weight):
    """(M + 20 m) / (N + 20): M misses of a kind and N reviews by recency, m the share of such misses over all kinds and keys."""
    first = [row for row in rows if is_first(row)]
    total = sum(weight(row) * len(keys(row)) for row in first)
    named = sum(weight(row) * len(keys(row)) for row in first if missed(row) and row["error_kind"])
    mean = named / total / len(KINDS) if total else 0.0
    show(name, "own mean", mean)
    for key in sorted({key for row in first for key in keys(row)}):
        of = [row for row in first if key in keys(row)]
        show(name, key, "all", sum(map(missed, of)), len(of))
        n = sum(map(weight, of))
        for kind in KINDS:
            wrong = [row for row in of if missed(row) and row["error_kind"] == kind]
            m = sum(map(weight, wrong))
            weakness = (m + 20 * mean) / (n + 20)
            weak = len(wrong) >= 3 and m >= 1 and weakness >= 1.25 * mean
            show(name, key, kind, len(wrong), len(of), len(wrong) / len(of), float(m), weakness, "weak" if weak else "-")


def confusions(rows):
    days = defaultdict(list)
    for row in rows:
        chosen, right = row["chosen_subject"], row["right_subject"]
        if is_first(row) and missed(row) and chosen and right and chosen != right:
            days[chosen, right].append(row["study_day"])
    for names in sorted(days, key=lambda names: (-len(days[names]), names)):
        show("confusion", *names, len(days[names]), max(days[names]))
    pairs = defaultdict(list)
    for names, when in days.items():
        pairs[tuple(sorted(names))] += when
    for names in sorted(pairs, key=lambda names: (-len(pairs[names]), names)):
        if len(pairs[names]) >= 3:
            show("pair", *names, len(pairs[names]), max(pairs[names]))


def retention(rows, exam):
    tested = [row for row in rows if row["sitting_kind"] == "review" and row["before_due"]]
    passed = [row for row in tested if not missed(row)]
    show("retention", "all", len(passed), len(tested), *wilson(len(passed), len(tested)))
    for domain in sorted({domain for row in tested for domain in domains(row, exam)}):
        n = sum(domain in domains(row, exam) for row in tested)
        hits = sum(domain in domains(row, exam) for row in passed)
        show("retention", domain, hits, n, *wilson(hits, n))


def calibration(name, rows):
    said = [row for row in rows if is_first(row) and row["sureness"]]
    for word in MEANT:
        of = [row for row in said if row["sureness"] == word]
        hits = sum(not missed(row) for row in of)
        show("calibration", name, word, hits, len(of), *wilson(hits, len(of)))
    if said:
        squares = sum((MEANT[row["sureness"]] - (0 if missed(row) else 1)) ** 2 for row in said)
        show("calibration", name, "brier", squares / len(said))


def habits(rows, zone):
    for day in sorted({row["study_day"] for row in rows}):
        of = [row for row in rows if row["study_day"] == day]
        show("day", day, len(of), sum(int(row["milliseconds"]) for row in of))
    first = [row for row in rows if is_first(row)]
    hours = [datetime.fromisoformat(row["time"].replace("Z", "+00:00")).astimezone(zone).hour for row in first]
    for hour in range(24):
        of = [row for row, at in zip(first, hours) if at == hour]
        show("hour", hour, sum(not missed(row) for row in of), len(of))
    for weekday in range(1, 8):
        of = [row for row in first if date.fromisoformat(row["study_day"]).isoweekday() == weekday]
        if of:
            show("weekday", weekday, len(of), *(sum(missed(row) and row["error_kind"] == kind for row in of) for kind in KINDS))
    for name in ["new", "young", "mature"]:
        of = [row for row in first if standing(row) == name]
        if of:
            show("grade", name, *(sum(int(row["grade"]) == grade for row in of) for grade in range(6)))


def standing(row):
    if not row["before_due"]:
        return "new"
    return "young" if int(row["before_interval_days"]) < MATURE_DAYS else "mature"


def main():
    parser = argparse.ArgumentParser(description="Recomputes Telltale's figures from an exported review log.")
    parser.add_argument("log")
    parser.add_argument("--today", type=date.fromisoformat, required=True)
    parser.add_argument("--exam", required=True)
    parser.add_argument("--half-life", type=int, default=30)
    parser.add_argument("--deck")
    parser.add_argument("--from", dest="since", default="")
    parser.add_argument("--zone", type=ZoneInfo, default=timezone.utc)
    given = parser.parse_args()

    rows = [row for row in read(given.log) if row["study_day"] >= given.since and given.deck in (None, row["deck"])]

    def weight(row):
        age = max(0, (given.today - date.fromisoformat(row["study_day"])).days)
        return 0.5 ** (age / given.half_life)

    show("reviews", len(rows))
    profile("domain", rows, lambda row: domains(row, given.exam), weight)
    profile("subject", rows, lambda row: [row["right_subject"]] if row["right_subject"] else [], weight)
    confusions(rows)
    retention(rows, given.exam)
    calibration("all", rows)
    for domain in sorted({domain for row in rows for domain in domains(row, given.exam)}):
        calibration(domain, [row for row in rows if domain in domains(row, given.exam)])
    habits(rows, given.zone)


if __name__ == "__main__":
    main()
