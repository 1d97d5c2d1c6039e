using Dateline.Editing.Answers;
using Dateline.Editing.Naming;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Texts;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;

namespace Dateline.Editing.Shading;

/// <summary>Says of each stretch of a file what it is, by what was read there.</summary>
internal static class Shader
{
    /// <summary>In the order of the file; none overlaps another.</summary>
    public static IReadOnlyList<SemanticToken> TokensOf(Snapshot snapshot, string path)
    {
        List<SemanticToken> tokens = [.. NameFinder.In(snapshot, path).Select(use => new SemanticToken(use.Span, KindOf(use), use.IsDeclaration))];
        var values = new Values(tokens);
        foreach (BoundEntry entry in snapshot.BoundOf(path)?.Entries ?? [])
            ValueWalk.Through([.. entry.Fields.Where(field => !field.IsDefault)], ref values);
        tokens.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.Length.CompareTo(b.Span.Length));
        int end = -1;
        var apart = new List<SemanticToken>(tokens.Count);
        foreach (SemanticToken token in tokens.Where(token => token.Span.Length > 0))
        {
            if (token.Span.Start < end)
                continue;
            apart.Add(token);
            end = token.Span.End;
        }

        return apart;
    }

    /// <summary>Whatever stands below a line and is indented further: entries, fields, sections.</summary>
    public static IReadOnlyList<FoldingRange> FoldsOf(FileLines lines)
    {
        var ranges = new List<FoldingRange>();
        var open = new Stack<(int Line, int Indent)>();
        int last = -1;
        for (int line = 0; line < lines.Count; line++)
        {
            if (lines.IsEmpty(line))
                continue;
            int indent = lines.IndentOf(line);
            Close(indent);
            open.Push((line, indent));
            last = line;
        }

        Close(-1);
        ranges.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return ranges;

        void Close(int indent)
        {
            while (open.Count > 0 && open.Peek().Indent >= indent)
            {
                (int first, int _) = open.Pop();
                if (last > first)
                    ranges.Add(new FoldingRange(TextSpan.FromBounds(lines.EndOf(first), lines.EndOf(last))));
            }
        }
    }

    private static TokenKind KindOf(in NameUse use) => use.Key.Kind switch
    {
        NameKind.Entry => use.IsDeclaration ? TokenKind.EntryId : TokenKind.Reference,
        NameKind.Kind => TokenKind.Kind,
        NameKind.Field => TokenKind.Field,
        NameKind.Option => TokenKind.Choice,
        NameKind.Series => TokenKind.Series,
        NameKind.Rule => TokenKind.Rule,
        _ => TokenKind.Type,
    };

    private readonly struct Values(List<SemanticToken> tokens) : IValueVisitor
    {
        public bool Leaves(BoundField field) => true;

        public bool Enters(RecordValue record) => true;

        public bool Visits(BoundValue value)
        {
            if (value is DateValue or MomentValue or DurationValue)
                tokens.Add(new SemanticToken(value.Span, TokenKind.Date, false));
            else if (value is IntegerValue or NumberValue or EstimateValue)
                tokens.Add(new SemanticToken(value.Span, TokenKind.Number, false));
            else if (value is NobodyValue)
                tokens.Add(new SemanticToken(value.Span, TokenKind.Choice, false));
            else if (value is ChangeValue change)
            {
                foreach (BoundValue part in change.Values)
                    Visits(part);
            }

            return true;
        }
    }
}
