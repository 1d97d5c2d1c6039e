using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Yaml;

internal static class Edits
{
    public static string Apply(string text, Repair repair)
    {
        foreach (TextEdit edit in repair.Edits.OrderByDescending(edit => edit.Span.Start))
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        return text;
    }
}
