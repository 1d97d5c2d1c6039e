using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Offered;

/// <summary>Takes a field out of an entry that no braces hold, with the lines that it fills.</summary>
internal static class WholeLines
{
    public static TextEdit Deleted(FileMap file, YamlPair field)
    {
        int first = file.Lines.PositionOf(field.Key.Span.Start).Line;
        int last = file.Lines.PositionOf(Math.Max(field.Key.Span.End, field.Value.Span.End - 1)).Line;
        return new TextEdit(file.Path, TextSpan.FromBounds(file.Lines.StartOf(first), file.Lines.SpanOf(last).End), "");
    }
}
