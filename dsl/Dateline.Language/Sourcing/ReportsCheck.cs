using Dateline.Language.Binding;
using Dateline.Language.Linking;

namespace Dateline.Language.Sourcing;

/// <summary>A source that reports something else than the value needs an answer: <c>why</c>.</summary>
internal static class ReportsCheck
{
    public static void Check(BoundEntry entry, BoundField field, Evidence evidence, Agreement agreement, List<RuleFinding> findings)
    {
        // A line that cannot be read may have been the answer.
        if (evidence.Why is not null || evidence.IsDamaged || entry.IsDamaged)
            return;
        foreach (Report report in evidence.Says)
        {
            if (agreement.Contradict(field.Value, report.Value, field.Symbol.Tolerance))
                findings.Add(ReportFindings.IsNotAnswered(entry, field, report));
        }
    }
}
