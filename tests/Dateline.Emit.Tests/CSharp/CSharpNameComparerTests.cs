using Dateline.Emit.CSharp.Limits;
using Dateline.Emit.CSharp.Naming;

namespace Dateline.Emit.Tests.CSharp;

public class CSharpNameComparerTests
{
    [Fact]
    public void Ids_are_equal_exactly_where_their_names_in_CSharp_are()
    {
        string[] ids = ["a-1", "a1", "a-b", "ab", "a-b-1", "ab-1", "a-b1", "a1b", "a-1b", "a-1-b", "a", "ceiling-cut-2018", "ceiling-cut2018", "ceilingcut-2018"];

        foreach (string one in ids)
        {
            foreach (string other in ids)
            {
                bool areSame = CSharpNames.ToPascalCase(one) == CSharpNames.ToPascalCase(other);
                Assert.Equal((one, other, areSame), (one, other, CSharpNameComparer.Instance.Equals(one, other)));
                if (areSame)
                    Assert.Equal(CSharpNameComparer.Instance.GetHashCode(one), CSharpNameComparer.Instance.GetHashCode(other));
            }
        }
    }
}
