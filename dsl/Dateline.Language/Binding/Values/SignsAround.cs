using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values;

/// <summary>
/// Signs that stick to a value: the quotation marks of a word processor (<c>“12”</c>), and a comment sign without a space before it
/// (<c>12# check</c>). Without them it has to be a value that can stand there.
/// </summary>
internal static class SignsAround
{
    private const string Opening = "“”„‟‘’‚‛«»‹›「『〝＂";
    private const string Closing = "”“‟„’‘‛‚»«›‹」』〞＂";

    /// <summary>Null where nothing sticks to the value, or what is left is none.</summary>
    public static FaultyValue? Fault(BindingContext context, in Written text, FieldType type)
    {
        string written = text.Text;
        if (context.IsTrying || written.Length < 2 || ReferenceEquals(type, ScalarType.Text))
            return null;
        bool isInMarks = Opening.IndexOf(written[0]) >= 0 && Closing.IndexOf(written[written.Length - 1]) >= 0 && written.Length > 2;
        return isInMarks || written.IndexOf('#') > 0 ? FaultOf(context, text, type, isInMarks) : null;
    }

    private static FaultyValue? FaultOf(BindingContext context, in Written text, FieldType type, bool isInMarks)
    {
        string written = text.Text;
        var slot = Slot.Of(context, text, type);
        // Several names in marks of their own are one mistake, which is seen where it is known who is called so.
        bool isAmongNames = type is ReferenceType && context is { List: not null, IsOnlyItem: false };
        if (!isAmongNames && isInMarks)
        {
            IReadOnlyList<Offer> offers = slot.OffersOf(written.Substring(1, written.Length - 2).Trim());
            return offers.Count == 0 ? null : context.FaultWith(slot, offered => ValueFindings.InOtherQuotes(slot, written, offered), offers);
        }

        int sign = written.IndexOf('#');
        if (sign <= 0 || written[sign - 1] == ' ' || written.IndexOf("://", StringComparison.Ordinal) >= 0)
            return null;
        string value = written.Substring(0, sign);
        string comment = written.Substring(sign);
        // What follows at once may be a part of the value: 7#8.
        if (comment.Length > 1 && comment[1] is not (' ' or '#'))
            return null;
        Offer? apart = slot.OfferWithComment(value, comment.Trim('#', ' ').Length == 0 ? "" : " " + comment);
        return apart is null ? null : context.FaultWith(slot, offered => ValueFindings.TightComment(slot, value, comment, offered), [apart]);
    }
}
