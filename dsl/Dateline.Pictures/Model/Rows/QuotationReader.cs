using Dateline.Language.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Sources;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Rows;

/// <summary>Reads the quotations of an entry. One without words that can be read is left out: it has its finding.</summary>
internal sealed class QuotationReader(Naming naming, SourceMarks marks)
{
    public IReadOnlyList<Quotation> Of(BoundEntry entry) =>
        entry.Find(BuiltIns.Quotes)?.Value is ListValue list ? [.. list.Items.OfType<RecordValue>().Select(Of).OfType<Quotation>()] : [];

    private Quotation? Of(RecordValue quote)
    {
        string? text = TextOf(quote, "text");
        if ((text ?? TextOf(quote, "reported")) is not { } words)
            return null;
        var speaker = quote.Find("speaker")?.Value switch
        {
            ReferenceValue reference => naming.RunOf(reference.Id),
            UnknownValue => new TextRun("somebody"),
            null => default,
            _ => new TextRun(ValueWords.Unreadable),
        };
        return new Quotation(speaker, TextOf(quote, "role"), words, IsReported: text is null)
        {
            Date = quote.Find("date")?.Value is DateValue date ? DatesInWords.Of(date.Date) : null,
            Language = TextOf(quote, "language"),
            Source = quote.Find("source")?.Value is ReferenceValue source ? marks.Of(source.Id, source.Citation) with { At = TextOf(quote, "at") ?? source.Citation?.At?.Text } : null,
            Note = TextOf(quote, "note") is { } note ? naming.PhraseOf(note) : null,
        };
    }

    private static string? TextOf(RecordValue quote, string field) => quote.Find(field)?.Value is TextValue text ? text.Text : null;
}
