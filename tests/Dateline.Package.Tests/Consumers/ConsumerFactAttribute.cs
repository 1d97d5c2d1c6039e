namespace Dateline.Package.Tests.Consumers;

/// <summary>A test that installs the package into projects of its own, which takes minutes: it runs where <c>DATELINE_CONSUMERS=1</c> asks for it, and is shown as skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConsumerFactAttribute : FactAttribute
{
    /// <param name="isLong">It takes half a minute or more by itself: it runs where <c>DATELINE_CONSUMERS=all</c> asks for it.</param>
    public ConsumerFactAttribute(bool isLong = false) => Skip = isLong ? Testing.Consumers.MissingForAll : Testing.Consumers.Missing;
}

/// <summary>Likewise with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConsumerTheoryAttribute : TheoryAttribute
{
    public ConsumerTheoryAttribute(bool isLong = false) => Skip = isLong ? Testing.Consumers.MissingForAll : Testing.Consumers.Missing;
}
