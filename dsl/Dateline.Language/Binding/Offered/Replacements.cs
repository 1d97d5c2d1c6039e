using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Offered;

/// <summary>Repairs that put another text in the place of what was written.</summary>
internal static class Replacements
{
    /// <summary>A value that only a person can confirm.</summary>
    public static EquatableArray<Repair> Choice(Place place, string text) => One(place, text, RepairSafety.Choice);

    /// <summary>The same value, spelled as the language spells it.</summary>
    public static EquatableArray<Repair> Safe(Place place, string text) => One(place, text, RepairSafety.Safe);

    private static EquatableArray<Repair> One(Place place, string text, RepairSafety safety) =>
        EquatableArray.Of(new Repair($"Write {text}", safety, EquatableArray.Of(new TextEdit(place.Path, place.Span, text))));
}
