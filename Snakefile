"""Articles about one story, side by side. A chunk is a group of sources: see workflow/chunks.py."""

from counterpoint.workflow import Plan


configfile: "briefing.yaml"


container: "profiles/counterpoint.sif"


plan = Plan.of(config)
results, chunk = plan.results, plan.results / "chunks" / "{chunk,all|[01]+}"


rule normalize:
    """Sources as they were saved: clean articles, and an account of what was cut."""
    input:
        sources=ancient(plan.files),  # told by their hashes, in the recipe
        code=plan.code("normalize"),
    output:
        documents=chunk / "documents.jsonl",
        refused=chunk / "refused.jsonl",
    log:
        results / "logs" / "normalize-{chunk}.log",
    params:
        recipe=lambda wildcards: plan.recipe("normalize", wildcards.chunk),
    script:
        "scripts/normalize.py"


rule annotate:
    """Clean articles: their sentences, names, hedges and attributed words, with offsets."""
    input:
        documents=rules.normalize.output.documents,
        code=plan.code("annotate"),
    output:
        sentences=chunk / "sentences.jsonl",
        evidence=chunk / "evidence.jsonl",
    log:
        results / "logs" / "annotate-{chunk}.log",
    params:
        recipe=plan.recipe("annotate"),
        memo=lambda wildcards: plan.memo(wildcards.chunk),
    script:
        "scripts/annotate.py"


rule measure:
    """Articles and evidence: every metric of every article, with its interval."""
    input:
        documents=rules.normalize.output.documents,
        sentences=rules.annotate.output.sentences,
        evidence=rules.annotate.output.evidence,
        code=plan.code("measure"),
    output:
        measures=chunk / "measures.csv",
    log:
        results / "logs" / "measure-{chunk}.log",
    params:
        recipe=plan.recipe("measure"),
    script:
        "scripts/measure.py"


rule compare:
    """All chunks: the records of the corpus, what differs in them and what is noise."""
    input:
        unpack(plan.chunks),
        code=plan.code("compare"),
    output:
        **plan.outputs,
    log:
        results / "logs" / "compare.log",
    params:
        recipe=plan.recipe("compare"),
    script:
        "scripts/compare.py"


rule render:
    """The comparison and the passages behind it: the briefing, printed and for a browser."""
    default_target: True
    input:
        **plan.records,
        code=plan.code("render"),
    output:
        briefing=results / "briefing.pdf",
        screen=results / "briefing.html",
    log:
        results / "logs" / "render.log",
    params:
        recipe=plan.recipe("render"),
    script:
        "scripts/render.py"


onsuccess:
    print(plan.summary())
