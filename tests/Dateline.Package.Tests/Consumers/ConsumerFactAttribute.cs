namespace Dateline.Package.Tests.Consumers;

/// <summary>A test that installs the package into projects of its own, which takes minutes: it runs where <c>DATELINE_CONSUMERS=1</c> asks for it, and is shown as skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConsumerFactAttribute : FactAttribute
{
    public ConsumerFactAttribute() => Skip = ConsumerSwitch.Missing;
}

/// <summary>Likewise with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConsumerTheoryAttribute : TheoryAttribute
{
    public ConsumerTheoryAttribute() => Skip = ConsumerSwitch.Missing;
}

internal static class ConsumerSwitch
{
    public static string? Missing => Environment.GetEnvironmentVariable("DATELINE_CONSUMERS") is "1" or "true"
        ? null
        : "It installs the package into projects of its own, which takes minutes: set DATELINE_CONSUMERS=1";
}
