using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Naming;

/// <summary>A timeline that is compiled to nothing: every name of the language can be held, and is called what it is.</summary>
internal sealed class NoLimits : INameLimits
{
    public static readonly NoLimits Instance = new();

    public string NameOf(string name) => name;

    public string NameOfChoiceInPlace(string owner, string name) => $"{owner}.{name}";

    public Finding? OfTimeline(Place place, string name) => null;

    public Finding? OfNamespace(Place place, string text) => null;

    public Finding? OfType(TimelineSchema schema, Section section, Place place, string name, string called) => null;

    public Finding? RemarkOnType(Place place, string name, string called) => null;

    public Finding? OfMember(Place place, string name, bool isOfEntry) => null;

    public Finding? OfMemberAndOwner(Place place, string name, string owner) => null;

    public Finding? OfPlural(Place place, string plural, string kind) => null;

    public Finding? OfPlurals(Place place, string plural, string kind, string other, Place otherPlace) => null;

    public Finding? OfMeeting(Place place, string name, string other, Place? otherPlace, string called) => null;
}
