using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Explanation;

/// <summary>Checks what the solver answers against the claims themselves.</summary>
internal static class WitnessReplay
{
    /// <summary>For each member of a minimal set there is a history that breaks only that member.</summary>
    /// <exception cref="InternalVerificationException">A history breaks another member, or none.</exception>
    public static void OfEachDeletion(SliceContext slice, MinimalUnsatisfiableSet set)
    {
        for (var index = 0; index < set.Labels.Length; index++)
        {
            foreach (var label in set.Labels)
            {
                var holds = slice.Encoding.Of(label).All(ground => set.WithoutEach[index].Truth(ground.Formula));
                if (holds != (label != set.Labels[index])) throw Rejected(slice, label);
            }
        }
    }

    private static InternalVerificationException Rejected(SliceContext slice, int label) =>
        new($"The history found for {Wording.Address(slice.Encoding.Units[label].Clause)} is not what it was taken for.");
}
