"""Corpora: the digests of many articles, on one machine or on a cluster.

    inputs ── readers ──> [Item] ── workers ──> [Outcome] ── writers ──> shards

`local` is the whole of it on one machine.
"""
