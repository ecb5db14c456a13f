namespace TreatyLang.Testing.Syntax;

/// <summary>Made-up treaties for tests of the front end.</summary>
public static class TreatyTexts
{
    /// <summary>A treaty without syntax errors that uses most sentence forms.</summary>
    public const string WellFormed = """
        # Treaty on Strategic Offensive Reductions (SORT)

        Parties: the United States of America (USA); the Russian Federation (Russia, RUS).

        > The Parties, embarking upon the path of new relations ...

        ## Definitions

        "Strategic Warhead" means a holding, counted in warheads, namely a nuclear warhead operationally deployed.

        "ICBM" means a holding, counted in missiles. <!-- x -->

        "Delivery Vehicle" means ICBMs plus SLBMs plus Heavy Bombers.

        "Inspection" means an act by which a Party (the inspecting Party) inspects another Party (the inspected Party).

        "Phase 2" means the period from 5 February 2011 to 5 February 2018.

        Each Heavy Bomber counts as 10 Warheads.

        ## Article I. Reduction

        1. From 31 December 2012, each Party shall hold no more than 2,200 Strategic Warheads.

        2. From 7 years after entry into force, each Party shall hold no more than:

        (a) 700 Deployed Launchers;

        (b) 1,550 Warheads; and

        (c) 800 Launchers.

        3. Each Party shall submit a Declaration no later than 45 days after entry into force.

        4. In each treaty year, each Party may conduct up to 10 Inspections of each other Party.

        5. Notwithstanding paragraph 1, RUS may hold up to 50 additional SLBMs until 31 December 2005.

        6. No Party shall conduct a Test before 1 January 2012.

        7. Each Party shall give a Notice at least 32 hours before each Arrival.

        ## Article IV. Entry into force and duration

        2. This Treaty shall remain in force until 31 December 2012.

        3. Each Party may withdraw on 3 months' notice.

        4. This Treaty shall enter into force on 5 February 2011.

        5. The Parties may extend this Treaty, once, by up to 5 years.

        ## Article V

        1. If a Party (the complaining Party) considers that another Party (the responding Party) is in breach of Article II, it may refer the Dispute to the Commission.

        2. The Commission shall have 15 days from the referral to resolve the Dispute, extendable by consensus.

        3. If the Dispute is not resolved within that period, the complaining Party may suspend Article III.

        ## Facts

        This Treaty entered into force on 1 June 2003.

        On 1 June 2003, USA holds 5,900 Strategic Warheads.

        RUS can eliminate no more than 500 Strategic Warheads in each calendar year.

        """;

    /// <summary>A treaty with a syntax error in nearly every clause.</summary>
    public const string Broken = """"
        # T
        garbage here

        Parties: the USA (USA), RUS.

        ## Article I

        1. Each Party shal hold no more than 700 Launchers. Each Party shall hold no more than 5 Warheads.

        2. Each Party shall hold no more than 700 Launchers

        3. Each Party shall hold no more than 700 launchers.

        4. ; Each Party. Each Party shall hold no more than 800 Launchers.

        5. Launcher means a holding, counted in launchers.

        6. Each Party shall hold no more than 700 Launchers and/or Warheads.

        (a)

        (b) Each Party shall blah blah, such Launchers.

        7. Each Party shall hold no more than:

        (a) 700 Launchers;

        (b) foo;

        (c) 800 Things.

        8. Eаch Party shall hold no more than 700 Launchers. <!-- ok --> "abc

        stray <!-- open

        """";

    /// <summary>Both, and the samples of the repository.</summary>
    public static IReadOnlyList<string> All { get; } = [WellFormed, Broken, .. RepositoryFiles.Samples().Select(sample => sample.Text)];
}
