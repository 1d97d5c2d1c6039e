using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Language.Rules.Verbs.Findings;

/// <summary>What is wrong with the fields and further keys of a verb.</summary>
internal static class VerbOptionFindings
{
    private static readonly FindingDescriptor Missing = new("DTL2127", "A verb lacks a key");
    private static readonly FindingDescriptor Alone = new("DTL2128", "One field alone");
    private static readonly FindingDescriptor Type = new("DTL2129", "Not a field for this verb");
    private static readonly FindingDescriptor Different = new("DTL2140", "Two of different types");
    private static readonly FindingDescriptor Amount = new("DTL2141", "Not an amount");
    private static readonly FindingDescriptor Tolerance = new("DTL2142", "No tolerance among these");
    private static readonly FindingDescriptor Several = new("DTL2143", "Derived from several things");
    private static readonly FindingDescriptor Many = new("DTL2144", "Too many fields for a key");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Missing, Alone, Type, Different, Amount, Tolerance, Several, Many];

    public static Finding KeyMissing(Place place, string verb, params string[] keys) =>
        new(Missing, place, $"{verb}: does not say what to compare with. Add {Words.List([.. keys.Select(key => key + ":")], lastWord: "or")}.");

    public static Finding OneAlone(Place place, string verb) =>
        new(Alone, place, $"{verb}: compares fields with each other, and this is only one. Write at least two: {verb}: [people, people-counted].");

    public static Finding NotForVerb(Place place, string verb, string asks, string written, ExpressionType type) =>
        new(Type, place, $"{verb}: {asks}, but {Words.Quoted(written)} is {type.InWords}.");

    public static Finding NoGrades(Place place, string key) =>
        new(Type, place, $"{key}: names grades of sources, and this timeline declares none. Add them under \"choices:\", such as grade: [primary, press, rumour].");

    public static Finding Unlike(Place place, string verb, string one, ExpressionType oneType, string other, ExpressionType otherType) =>
        new(Different, place, $"{verb}: compares like with like, but {Words.Quoted(one)} is {oneType.InWords} and {Words.Quoted(other)} is {otherType.InWords}.");

    public static Finding NotAnAmount(Place place, string key, string written) =>
        new(Amount, place, $"{key}: takes a number, zero or more, such as 5, and {Words.Quoted(written)} is not one.");

    public static Finding NeitherNumberNorLength(Place place, string key, string written) =>
        new(Amount, place, $"{key}: takes a number or a length of time, such as 31 or 2 years, and {Words.Quoted(written)} is neither.");

    public static Finding NoTolerance(Place place, string written, ExpressionType type) =>
        new(Tolerance, place, $"A tolerance is for numbers and dates, but {Words.Quoted(written)} is {type.InWords}. Remove it.");

    public static Finding TooManyFields(Place place, string key, int most) =>
        new(Many, place, $"{key}: takes {(most == 1 ? "one field" : $"at most {Words.Number(most)} fields, the earlier first")}, and these are more.");

    public static Finding DerivedFromSeveral(Place place, string first, string second) =>
        new(Several, place, $"derived: compares with one thing, but this has {first}: and {second}:. Make them two rules.");
}
