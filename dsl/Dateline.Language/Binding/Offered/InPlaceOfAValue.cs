using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;

namespace Dateline.Language.Binding.Offered;

/// <summary>What to write where a value is not known, or not exactly: <c>{ unknown: why }</c> may not stand everywhere.</summary>
internal static class InPlaceOfAValue
{
    /// <param name="reason">What stands behind <c>unknown:</c>, as it can stand in braces.</param>
    /// <returns>A clause that goes on after "If no source gives one," or "Otherwise".</returns>
    public static string Advice(in ValueSite site, string reason, bool isFieldNamed = true) => site.Position switch
    {
        _ when IsAmongMembers(site) => $"write {ForOthers(site, reason)} in place of this item",
        ValuePosition.LongFormValue => $"write unknown: {reason} in place of \"value:\"",
        ValuePosition.Citation or ValuePosition.Distance or ValuePosition.Member => "leave it out",
        ValuePosition.Says => "leave the source out of \"says\" and put its words in \"note:\"",
        ValuePosition.Bound => "leave this bound out",
        ValuePosition.BeforeArrow => "delete what is before the arrow",
        ValuePosition.AfterArrow => "write unknown after the arrow",
        _ when IsItem(site.Position) && !site.IsOnlyItem => "leave this item out of the list",
        _ when IsItem(site.Position) => $"write {Named(site, reason, isFieldNamed)} in place of the list",
        _ => $"write {Named(site, reason, isFieldNamed)}",
    };

    /// <summary>The same where the author's reason stands in place of the value: it is not lost with an item that is left out.</summary>
    public static string ForReason(in ValueSite site, string reason) =>
        IsItem(site.Position) && !site.IsOnlyItem && !IsAmongMembers(site) ? "Leave this item out of the list, and put the reason under \"note:\"." : Sentence(site, reason);

    public static string Sentence(in ValueSite site, string reason)
    {
        string advice = Advice(site, reason, isFieldNamed: false);
        return char.ToUpperInvariant(advice[0]) + advice.Substring(1) + ".";
    }

    /// <summary>Whether the field may be left out there, if it is optional.</summary>
    public static bool IsField(in ValueSite site) => site.Position == ValuePosition.Field || (IsItem(site.Position) && site.IsOnlyItem);

    /// <summary>The reason may be quoted itself, and quotes in quotes are read by nobody.</summary>
    private static string Named(in ValueSite site, string reason, bool isFieldNamed) =>
        isFieldNamed && site.Field.Length > 0 ? $"\"{site.Field}: {{ unknown: {reason} }}\"" : $"{{ unknown: {reason} }}";

    /// <summary>Others may be in a set who are not named.</summary>
    private static bool IsAmongMembers(in ValueSite site) =>
        site.IsOfSet && !site.IsOnlyItem && (IsItem(site.Position) || site.Position is ValuePosition.BeforeArrow or ValuePosition.AfterArrow);

    /// <summary>What stands for others who are in a set as well.</summary>
    public static string ForOthers(in ValueSite site, string reason) => site.IsInChange ? "unknown" : $"{{ unknown: {reason} }}";

    private static bool IsItem(ValuePosition position) =>
        position is ValuePosition.ItemInBrackets or ValuePosition.ItemOnItsLine or ValuePosition.ListWithoutBrackets;
}
