namespace Dateline.Cli.Tests;

/// <summary>A test of what only a POSIX system has: pipes with names, links, devices. Elsewhere it is shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute() => Skip = Needed();

    internal static string? Needed() => File.Exists("/dev/full") ? null : "This system has no /dev/full";
}

/// <summary>As <see cref="PosixFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PosixTheoryAttribute : TheoryAttribute
{
    public PosixTheoryAttribute() => Skip = PosixFactAttribute.Needed();
}
