namespace Dateline.Cli.Tests.Consumers;

/// <summary>A test that packs what is published and uses it as somebody outside would. It takes minutes, so it is skipped, with a visible line, where nobody asks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConsumersFactAttribute : FactAttribute
{
    private const string Switch = "DATELINE_CONSUMERS";

    public ConsumersFactAttribute() => Skip = Environment.GetEnvironmentVariable(Switch) is "1" or "all" ? null : $"NOT RUN: packages are not packed and installed. To run it, set {Switch}=1, as .ci/run does.";
}
