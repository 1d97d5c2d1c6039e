using System.Globalization;
using System.Text;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Data;

/// <summary>How one series of one entity went, as compiled text.</summary>
internal static class HistoryText
{
    /// <summary>The line that the others belong below, without its end.</summary>
    public static void AppendName(StringBuilder lines, IndexHistory history) => CompiledText.AppendName(lines.Append(history.Series).Append(' '), history.Entity);

    public static void Append(StringBuilder lines, IndexHistory history)
    {
        AppendName(lines, history);
        lines.Append('\n');
        if (history.IsUndated)
            lines.Append(" ~undated\n");
        foreach (IndexStep step in history.Steps)
            Append(lines, step);
    }

    private static void Append(StringBuilder lines, IndexStep step)
    {
        CompiledText.AppendName(lines.Append(" - "), step.Entry).Append("\n  when ").Append(step.When).Append('\n');
        if (step.Before is not null)
            CompiledText.Append(lines, step.Before, depth: 2);
        if (step.Days is { } days)
            lines.Append("  days ").Append(Day(days.Earliest)).Append(' ').Append(Day(days.Latest)).Append('\n');
        if (step.IsOfOpenOrder)
            lines.Append("  open\n");
        foreach (DataNode possible in step.Possible)
            CompiledText.Append(lines, possible, depth: 2);
        if (step.MayBeNobody)
            lines.Append("  or-nobody\n");
        CompiledText.Append(lines, step.After, depth: 2);
    }

    /// <summary>A hyphen where a side is open.</summary>
    public static string Day(long day) => day is long.MinValue or long.MaxValue ? "-" : day.ToString(CultureInfo.InvariantCulture);
}
