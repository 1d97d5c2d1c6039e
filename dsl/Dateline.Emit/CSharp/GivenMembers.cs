using Dateline.Emit.Model;
using Dateline.Language.Schema;

namespace Dateline.Emit.CSharp;

/// <summary>The built-in fields as properties. Those that need code of their own (<c>Title</c>, <c>Name</c>, <c>Status</c>) stand with it.</summary>
internal static class GivenMembers
{
    private static readonly TypeShape Text = new ScalarShape(ScalarKind.Text);
    private static readonly TypeShape Date = new ScalarShape(ScalarKind.Date);

    private static readonly PropertyShape Also =
        new("also", "Also", new ListShape(Text), false, "Other spellings of the name, as sources have them.");

    private static readonly PropertyShape Note = new("note", "Note", Text, false, "A remark of the editors.");

    private static readonly PropertyShape Sources =
        new("sources", "Sources", new ListShape(new ReferenceShape("Source")), false, "The sources on which the entry rests.");

    public static readonly PropertyShape When = new("date", "Date", Date, true, "When it happened, as precise as the sources and never more.");

    public static readonly PropertyShape Effective = new("effective", "Effective", Date, false, "When it takes force; null where that is the date.");

    public static readonly PropertyShape Quotes = new("quotes", "Quotes", new ListShape(new RecordShapeName("Quote")), false, "What was said.");

    /// <summary>The name of an entity, which its record stores in a way of its own.</summary>
    public static readonly PropertyShape Name = new("name", "Name", Text, true, "What it is called.");

    public static IReadOnlyList<PropertyShape> OfEvents { get; } =
    [
        When,
        Effective,
        new("after", "After", new ListShape(new ReferenceShape("Event")), false, "The events that it came after, where the dates leave that open."),
        Sources,
        Quotes,
        new("name", "Name", Text, false, "What the event is called."),
        Also,
        Note,
    ];

    public static IReadOnlyList<PropertyShape> OfEntities { get; } = [Also, Sources, Note];
}
