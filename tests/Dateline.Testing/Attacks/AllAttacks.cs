namespace Dateline.Testing.Attacks;

/// <summary>Every attack, each with a name of its own.</summary>
public static class AllAttacks
{
    public static IReadOnlyList<Attack> List { get; } = [.. NameAttacks.All, .. DeclarationAttacks.All, .. EntryAttacks.All, .. TextAttacks.All];
}
