using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Offered;

internal static class FaultsWithOffers
{
    /// <summary>
    /// Reports a value that cannot be read, with what may be written instead. Whether an id that is offered leads to an entry is known
    /// where the files are joined: the finding is kept there in both ways.
    /// </summary>
    /// <param name="finding">Makes the finding, given what is offered.</param>
    public static FaultyValue FaultWith(this BindingContext context, Slot slot, Func<IReadOnlyList<Offer>, Finding> finding, IReadOnlyList<Offer> offers)
    {
        Finding reported = context.Report(finding(offers));
        string[] ids = [.. offers.SelectMany(offer => offer.Ids).Distinct(StringComparer.Ordinal)];
        if (ids.Length > 0 && slot.Needed is { } needed)
            context.OfferedIds.Add(new OfferedIds(reported, finding([]) with { Subject = reported.Subject }, ids, needed, context.EntryId));
        return new FaultyValue(slot.Place.Span);
    }

    /// <summary>The same where a form is shown with one id in it, which the author has written.</summary>
    /// <param name="otherwise">What is said where the id leads to no such entry.</param>
    public static FaultyValue FaultNaming(this BindingContext context, TextSpan span, string id, ReferenceType needed, Finding finding, Finding otherwise)
    {
        Finding reported = context.Report(finding);
        if (!context.IsTrying)
            context.OfferedIds.Add(new OfferedIds(reported, otherwise with { Subject = reported.Subject }, [id], needed, context.EntryId));
        return new FaultyValue(span);
    }
}
