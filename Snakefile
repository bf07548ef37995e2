"""Articles about one story, side by side: see workflow/chunks.py and workflow/standing.py."""

from counterpoint.workflow import Run


container: "profiles/counterpoint.sif"


run = Run.opened(workflow, config)
plan, results = run.plan, run.plan.results
chunk = results / "chunks" / "{chunk,all|[01]+}"


onstart:
    run.begin()


rule normalize:
    """Sources as they were saved: clean articles, and an account of what was cut."""
    output:
        documents=chunk / "documents.jsonl",
        refused=chunk / "refused.jsonl",
        receipt=plan.receipt("normalize", "{chunk,all|[01]+}"),
    log:
        results / "logs" / "normalize-{chunk}.log",
    params:
        **plan.parameters("normalize"),
    script:
        "scripts/normalize.py"


rule annotate:
    """Clean articles: their sentences, names, hedges and attributed words, with offsets."""
    input:
        documents=rules.normalize.output.documents,
    output:
        sentences=chunk / "sentences.jsonl",
        evidence=chunk / "evidence.jsonl",
        receipt=plan.receipt("annotate", "{chunk,all|[01]+}"),
    log:
        results / "logs" / "annotate-{chunk}.log",
    params:
        **plan.parameters("annotate"),
    script:
        "scripts/annotate.py"


rule measure:
    """Articles and evidence: every metric of every article, with its interval."""
    input:
        documents=rules.normalize.output.documents,
        sentences=rules.annotate.output.sentences,
        evidence=rules.annotate.output.evidence,
    output:
        measures=chunk / "measures.csv",
        receipt=plan.receipt("measure", "{chunk,all|[01]+}"),
    log:
        results / "logs" / "measure-{chunk}.log",
    params:
        **plan.parameters("measure"),
    script:
        "scripts/measure.py"


rule compare:
    """All chunks: the records of the corpus, what differs in them and what is noise."""
    input:
        unpack(plan.chunks),
    output:
        **plan.records,
        receipt=plan.receipt("compare"),
    log:
        results / "logs" / "compare.log",
    params:
        **plan.parameters("compare"),
    script:
        "scripts/compare.py"


rule render:
    """The comparison and the passages behind it: the briefing, printed and for a browser."""
    default_target: True
    input:
        **plan.records,
    output:
        briefing=results / "briefing.pdf",
        screen=results / "briefing.html",
        receipt=plan.receipt("render"),
    log:
        results / "logs" / "render.log",
    params:
        **plan.parameters("render"),
    script:
        "scripts/render.py"


onsuccess:
    print(run.summary())
