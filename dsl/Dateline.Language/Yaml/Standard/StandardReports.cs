using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Structure.Texts;

namespace Dateline.Language.Yaml.Standard;

/// <summary>Says what other programs read otherwise, and how it is written such that all read it alike.</summary>
internal sealed class StandardReports(ReadingLog log)
{
    private readonly string _text = log.Text;

    /// <summary>All lines of the same brackets that stand too far left are one mistake.</summary>
    private readonly HashSet<int> _outdented = [];

    public void Add(Departure departure)
    {
        var span = new TextSpan(departure.At, departure.Length);
        switch (departure.Kind)
        {
            case DepartureKind.TightComment:
                log.Add(StandardFindings.TightComment(log.PlaceOf(span), Insert("Put a space before it", RepairSafety.Safe, span.Start, " ")));
                break;
            case DepartureKind.Outdented or DepartureKind.BracketInColumn:
                ReportOutdented(departure);
                break;
            case DepartureKind.MissingComma:
                log.AddUnreadable(StandardFindings.MissingComma(log.PlaceOf(WordAt(span.Start)), Slice(WordAt(span.Start)), Insert("Put a comma there", RepairSafety.Choice, Blanks.TrimEnd(_text, 0, span.Start), ",")));
                break;
            case DepartureKind.MissingColon:
                TextSpan name = NameBefore(span.Start);
                log.AddUnreadable(StandardFindings.MissingColon(log.PlaceOf(name), Slice(name), Insert("Put a colon there", RepairSafety.Choice, span.Start, ":" + (span.Start < _text.Length && _text[span.Start] == ' ' ? "" : " "))));
                break;
            case DepartureKind.TightColon:
                TextSpan word = NameBefore(span.Start - 1);
                log.AddUnreadable(IndentationFindings.NoBlankBehindColon(log.PlaceOf(word), Slice(word), Insert($"Write \"{Slice(word)}: \"", RepairSafety.Choice, span.Start, " ")));
                break;
            case DepartureKind.SignInside:
                log.AddUnreadable(TextFindings.SignInside(log.PlaceOf(span), Slice(departure.Owner), Quotes(departure.Owner)));
                break;
            case DepartureKind.SignBefore:
                log.AddUnreadable(TextFindings.StartsWithSign(log.PlaceOf(new TextSpan(span.Start, 1)), _text.Substring(span.Start, 1), Slice(span), Quotes(span)));
                break;
            case DepartureKind.ColonAtEnd:
                log.AddUnreadable(TextFindings.ColonAtEnd(log.PlaceOf(new TextSpan(span.End - 1, 1)), Slice(span), Quotes(span)));
                break;
            case DepartureKind.Backslash:
                log.AddUnreadable(BackslashReport.Of(log, departure.At, departure.Owner, RepairSafety.Choice));
                break;
            case DepartureKind.LongName:
                log.AddUnreadable(RefusedFindings.ListAsName(log.PlaceOf(new TextSpan(span.Start, 1))));
                break;
            case DepartureKind.EntriesBehindBrackets:
                bool isEmpty = Slice(span).Trim('{', '[', ' ', ']', '}').Length == 0;
                Repair[] repairs = isEmpty ? [log.Fix("Delete the brackets", RepairSafety.Choice, [new Patch(span, "")])] : [];
                log.AddUnreadable(StandardFindings.EntriesBehindBrackets(log.PlaceOf(span), Slice(span), repairs));
                break;
            case DepartureKind.WideEmptyLine:
                log.Add(StandardFindings.WideEmptyLine(log.PlaceOf(span), log.SafeFix("Delete its spaces", new Patch(span, ""))));
                break;
            case DepartureKind.UnendedText when EndsWithoutLineEnd():
                log.Add(StandardFindings.UnendedText(log.PlaceOf(new TextSpan(_text.Length, 0)), Insert("Put a line break there", RepairSafety.Safe, _text.Length, "\n")));
                break;
            case DepartureKind.UnendedText:
                break;
            default:
                log.AddUnreadable(StandardFindings.OtherReading(log.PlaceOf(WordAt(span.Start)), Slice(WordAt(span.Start))));
                break;
        }
    }

    private bool EndsWithoutLineEnd() => log.File.Text.Length > 0 && log.File.Text[log.File.Text.Length - 1] is not ('\n' or '\r');

    private void ReportOutdented(Departure departure)
    {
        if (!_outdented.Add(departure.Owner.Start))
            return;
        Place place = log.PlaceOf(new TextSpan(departure.At, departure.Length));
        int line = log.LineNumberOf(departure.Owner.Start);
        int expected = Math.Max(0, departure.Column) + 2;
        Repair indent = log.Fix(IndentationFindings.MoveTo(expected), RepairSafety.Safe, OutdentedTexts.MovesOf(_text, departure.Owner, expected, departure.Column));
        if (departure.Kind == DepartureKind.BracketInColumn)
            log.Add(StandardFindings.BracketInColumn(place, line, expected, indent));
        else
            log.AddUnreadable(StandardFindings.Outdented(place, line, expected, indent));
    }

    private Repair Insert(string title, RepairSafety safety, int at, string sign) => log.Fix(title, safety, [new Patch(new TextSpan(at, 0), sign)]);

    private Repair Quotes(TextSpan span)
    {
        var quoted = new Patch(span, Quoting.QuoteMeant(Slice(span)));
        return log.SafeFix($"Write {quoted.NewText}", quoted);
    }

    private TextSpan WordAt(int start)
    {
        int end = start;
        while (end < _text.Length && _text[end] is not (' ' or '\n' or '\r' or ',' or ']' or '}'))
            end++;
        return TextSpan.FromBounds(start, Math.Max(end, Math.Min(start + 1, _text.Length)));
    }

    /// <summary>What ends at a place, or before the spaces before it.</summary>
    private TextSpan NameBefore(int end)
    {
        end = Blanks.TrimEnd(_text, 0, end);
        int start = end;
        while (start > 0 && _text[start - 1] is not (' ' or '\n' or '\r' or ',' or '[' or '{'))
            start--;
        return TextSpan.FromBounds(start, end);
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
