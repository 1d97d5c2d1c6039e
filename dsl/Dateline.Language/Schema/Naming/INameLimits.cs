using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Naming;

/// <summary>
/// Which names what a timeline is compiled to can hold. It is asked while the timeline file is read: what it refuses is left out, as
/// what cannot be read is, so that nothing is blamed for using it. Each refusal is the finding that says it; null where nothing speaks
/// against a name.
/// </summary>
public interface INameLimits
{
    /// <summary>What a name of the timeline is called there. Two names that are called the same meet.</summary>
    string NameOf(string name);

    /// <summary>What a choice is called there that a field or a series writes in place.</summary>
    /// <param name="owner">The kind or the record.</param>
    /// <param name="name">The field or the series.</param>
    string NameOfChoiceInPlace(string owner, string name);

    Finding? OfTimeline(Place place, string name);

    /// <param name="text">As <c>namespace:</c> says it.</param>
    Finding? OfNamespace(Place place, string text);

    /// <param name="schema">The first lines of the file, read.</param>
    /// <param name="name">As a finding speaks of it.</param>
    /// <param name="called">What it is called there.</param>
    Finding? OfType(TimelineSchema schema, Section section, Place place, string name, string called);

    /// <summary>What is to be said of the name of a type that can be held.</summary>
    Finding? RemarkOnType(Place place, string name, string called);

    /// <summary>Of a field or a series of an entry or, otherwise, of a record.</summary>
    Finding? OfMember(Place place, string name, bool isOfEntry);

    /// <summary>Of a field, a series or an inverse, and of the kind or record that is to have it.</summary>
    Finding? OfMemberAndOwner(Place place, string name, string owner);

    /// <summary>Of all entries of a kind together.</summary>
    Finding? OfPlural(Place place, string plural, string kind);

    /// <summary>Of the plurals of two kinds that are called the same.</summary>
    Finding? OfPlurals(Place place, string plural, string kind, string other, Place otherPlace);

    /// <summary>Of two names that differ and are called the same: types, members or options.</summary>
    Finding? OfMeeting(Place place, string name, string other, Place? otherPlace, string called);
}
