from pathlib import Path

from counterpoint import briefing
from counterpoint.records import Records

pages = briefing.render(
    Records.read(snakemake.input),
    Path(snakemake.input.comparison),
    Path(snakemake.input.tables),
    Path(snakemake.scriptdir).parent / "report",
    snakemake.params.recipe,
    Path(snakemake.output.briefing),
)
Path(snakemake.log[0]).write_text(f"{pages} pages\n", encoding="utf-8")
