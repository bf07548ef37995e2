from pathlib import Path

from counterpoint import briefing
from counterpoint.records import Records

report = Path(snakemake.scriptdir).parent / "report"
tables = Path(snakemake.input.tables)
content = briefing.page(
    Records.read(snakemake.input),
    Path(snakemake.input.comparison),
    tables,
    report,
    snakemake.params.recipe,
)
data = [Path(snakemake.input.measures), *sorted(tables.glob("*.csv"))]
pages = briefing.render(content, report, data, Path(snakemake.output.briefing))
briefing.publish(content, report, data, Path(snakemake.output.screen))
Path(snakemake.log[0]).write_text(f"{pages} pages\n", encoding="utf-8")
