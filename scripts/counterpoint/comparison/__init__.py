"""All measures and evidence -> what differs, what is shared and what is noise.

Imports `statistics`, `metrics`, `identity`, `lexicon`, `text` and `records`. Begin with
`comparing.compare`, which is the whole of it and the stage's door. It is not imported here: the
briefing writes its figures as `numbers` does, and must not wait for the tables' pandas. The
briefing's other doors are what the tables count (`counting`, with the keys in `hedging`, `names`
and `voices.citing`), so that a cell opens what it counted, `voices.camps`,
`differences.headlines` and `finding.TWO`.
"""
