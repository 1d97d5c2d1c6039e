namespace Dateline.Language.Binding.Findings;

/// <summary>What to write where a value is not known, or not exactly: <c>{ unknown: why }</c> may not stand everywhere.</summary>
internal static class InPlaceOfAValue
{
    /// <param name="field">The field; empty where it has no name.</param>
    /// <param name="reason">What stands behind <c>unknown:</c>, as it can stand in braces.</param>
    /// <returns>A clause that goes on after "Where no source gives one," or "Otherwise".</returns>
    public static string Advice(ValuePosition position, string field, string reason) => position switch
    {
        ValuePosition.LongFormValue => $"write unknown: {reason} in place of \"value:\"",
        ValuePosition.Says => "leave the source out of \"says\" and put its words in \"note:\"",
        ValuePosition.BeforeArrow => "leave out what stands before the arrow",
        ValuePosition.AfterArrow => "write unknown behind the arrow",
        ValuePosition.ItemInBrackets or ValuePosition.ItemOnItsLine or ValuePosition.ListWithoutBrackets => "leave this item out of the list",
        // The reason may be quoted itself, and quotes in quotes are read by nobody.
        _ when field.Length == 0 => $"write {{ unknown: {reason} }}",
        _ => $"write \"{field}: {{ unknown: {reason} }}\"",
    };

    public static string Sentence(ValuePosition position, string field, string reason)
    {
        string advice = Advice(position, field, reason);
        return char.ToUpperInvariant(advice[0]) + advice.Substring(1) + ".";
    }
}
