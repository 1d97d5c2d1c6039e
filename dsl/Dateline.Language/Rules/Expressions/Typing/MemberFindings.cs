using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>What is wrong with what a kind derives from its fields, beyond its expression.</summary>
internal static class MemberFindings
{
    private static readonly FindingDescriptor Shape = new("DTL2180", "A member without an expression");
    private static readonly FindingDescriptor Several = new("DTL2181", "A member that is no single value");
    private static readonly FindingDescriptor Circular = new("DTL2182", "Members that follow from each other");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Shape, Several, Circular];

    public static Finding NoExpression(Place place, string member) =>
        new(Shape, place, $"The member {Words.Quoted(member)} does not say what it follows from. Write an expression behind it, such as ceiling.from - ceiling.to.");

    public static Finding NoSingleValue(Place place, string member, ExpressionType type) =>
        new(Several, place, $"The member {Words.Quoted(member)} is {type.InWords}, and a member is a single value: a number, a date, a text, a choice, an entry, or yes or no.");

    public static Finding Circle(Place place, string member) =>
        new(Circular, place, $"{Words.Quoted(member)} follows from itself, through what is named here. Write in one of the two what it follows from.");
}
