using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>A source that reports something else than the value needs an answer: <c>why</c>.</summary>
internal static class ReportsCheck
{
    public static void Check(BoundEntry entry, BoundField field, Evidence evidence, Agreement agreement, List<RuleFinding> findings)
    {
        // A line that cannot be read may have been the answer.
        if (evidence.Says.Count == 0 || evidence.IsDamaged || entry.IsDamaged)
            return;
        var reports = new ContradictingReports(entry, field, evidence, agreement);
        foreach (Report report in reports.All)
        {
            if (reports.CitedOf(report) is { } cited)
            {
                if (!reports.IsAnsweredFor(report))
                    findings.Add(SelfContradictionFindings.SaysBoth(reports, report, cited));
            }
            else if (evidence.Why is null)
            {
                findings.Add(ReportFindings.IsNotAnswered(reports, report));
            }
        }
    }
}
