/** Says so in place of everything else. */
export function cannotStart(fault: unknown): void {
    document.body.dataset["state"] = "loading";
    for (const id of ["desk", "panes", "actions"])
        document.getElementById(id)!.hidden = true;
    const start = document.getElementById("start")!;
    start.hidden = false;
    const status = document.createElement("p");
    status.role = "status";
    status.textContent = `This page could not start: ${fault instanceof Error ? fault.message : String(fault)} This browser may be too old for it: Chromium, Edge and Firefox of the last two years work.`;
    start.replaceChildren(status);
}
