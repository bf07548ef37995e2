from pathlib import Path

from counterpoint import briefing
from counterpoint.records import Records

report = Path(snakemake.scriptdir).parent / "report"
content = briefing.page(
    Records.read(snakemake.input),
    Path(snakemake.input.comparison),
    Path(snakemake.input.tables),
    report,
    snakemake.params.recipe,
)
pages = briefing.render(content, report, Path(snakemake.output.briefing))
Path(snakemake.log[0]).write_text(f"{pages} pages\n", encoding="utf-8")
