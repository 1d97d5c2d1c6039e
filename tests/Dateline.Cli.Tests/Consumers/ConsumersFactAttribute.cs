namespace Dateline.Cli.Tests.Consumers;

/// <summary>A test that packs what is published and uses it as somebody outside would. It takes minutes, so it is skipped, with a visible line, where nobody asks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConsumersFactAttribute : FactAttribute
{
    public ConsumersFactAttribute() => Skip = Testing.Consumers.Missing;
}
