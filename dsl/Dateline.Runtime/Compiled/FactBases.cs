using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What records of sources say that they are based on.</summary>
internal sealed class FactBases : IBases
{
    public static readonly FactBases Instance = new();

    public Statement Of(in Value source) => source.Subject?.Read("based-on") ?? Statement.Unsure;
}
