using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Silence, measures, extensions of deadlines and powers, sentence by sentence, and what the working papers say of a procedure.</summary>
public sealed class PowerTests
{
    private const string Names = """
        "Launcher" means a holding. "Test" means an act by which a Party explodes a device. "Request" means an act by which a Party asks for something. "Visit" means an act by which a Party visits another Party (the visited Party).
        "Commission" means a body, namely the Parties. "Council" means a body, namely five members. "Facility" means a holding. "Fuel" means a holding, measured in tonnes. "Quota" means a number of tonnes, set by the Council for each calendar year.
        If a Party (the complaining Party) considers that another Party (the responding Party) is in breach of Article I, it may refer the Dispute to the Commission.
        The Commission shall have 15 days from the referral to resolve the Dispute.

        1. Each Party shall hold no more than 7 Launchers.
        2. Each Party shall conduct at least 3 Tests no later than 10 years after entry into force.
        3. 
        """;

    [Theory]
    [InlineData("That period does not run while consultations continue, and then resumes.", "clock Commission stands still while consultations continue, then resumes")]
    [InlineData("That period does not run while the Council is in recess, and then starts again.", "clock Commission stands still while the Council is in recess, then from its beginning")]
    [InlineData("That period does not run while consultations continue.", "clock Commission stands still while consultations continue, then ?")]
    [InlineData("If the Council does not decide within 30 days, the Request is granted.", "silence of Council for 30 Day: the Request Granted")]
    [InlineData("If the Council does not decide within 30 days after each Request, the Request is refused.", "silence of Council on Request for 30 Day: the Request Refused")]
    [InlineData("If the Council does not decide on the Request within 30 days after the Request, it is granted.", "silence of Council on Request for 30 Day: it Granted")]
    [InlineData("If the Council does not decide within 30 days after receipt of each Request, the request is approved.", "silence of Council on Request for 30 Day: the request Granted")]
    [InlineData("If the Council does not decide within 30 days, the measure continues.", "silence of Council for 30 Day: the measure Continues")]
    [InlineData("If the Council does not decide within 30 days after the notice, the suspension ends.", "silence of Council for 30 Day: the suspension Ends")]
    [InlineData("If the Commission does not decide within that period, the Dispute ends.", "silence of Commission for Article I, eleventh sentence: the Dispute Ends")]
    [InlineData("When the responding Party complies with paragraph 1, the Dispute ends.", "dispute ends on compliance with Article I(1)")]
    [InlineData("In case of a minor breach of paragraph 1, another Party may suspend paragraph 2 for up to 6 months.", "suspension of Article I(2) for 6 Month for Article I(1) on minor breach")]
    [InlineData("A Party may request an Extension of the deadline in paragraph 2 no later than 9 years after entry into force. The Council may extend that deadline.", "Council may extend Article I(2) by  each")]
    [InlineData("The Council may extend that deadline by up to 2 years.", "Council may extend Article I(2) by 2 Year")]
    [InlineData("The Council may extend the deadline in paragraph 2, once, by up to 2 years, but not beyond 1 January 2040.", "Council may extend Article I(2) by 2 Year ×1 until 2040-01-01")]
    [InlineData("The Council may extend that deadline at the request of a Party, each time by up to 1 year, but not beyond 15 years after entry into force.", "Council may extend Article I(2) by 1 Year each until S+15 Year on request")]
    [InlineData("The Council may extend that deadline at the request of the Party concerned, once by up to 4 years, and in exceptional cases once more by up to 1 year.", "Council may extend Article I(2) by 4 Year then 1 Year ×2 on request")]
    [InlineData("The Council may by two thirds of the Parties present and voting extend that deadline, but not beyond 1 January 2040.", "Council may extend Article I(2) by  each until 2040-01-01 by 2/3 of votes cast")]
    [InlineData("The Parties together may extend that deadline, once.", "USA,RUS may extend Article I(2) by  ×1")]
    [InlineData("The Council may adjust the numbers in paragraph 1 by up to 10%.", "Council may adjust Article I(1) by 1/10")]
    [InlineData("The Council may adjust the numbers in paragraph 1 by up to 10% by two thirds of the Parties present and voting, with effect from 6 months after notice.", "Council may adjust Article I(1) by 1/10 after 6 Month by 2/3 of votes cast")]
    [InlineData("The visited Party may exempt a Facility from Visits.", "USA,RUS may exempt Facility from Visit")]
    [InlineData("The visited Party may exempt a Facility from Visits for a period that it sets.", "USA,RUS may exempt Facility from Visit")]
    [InlineData("RUS may exempt a Facility from Visits for up to 6 months.", "RUS may exempt Facility from Visit for 6 Month")]
    [InlineData("The Council may block a Visit by three quarters of its members.", "Council may block Visit by 3/4 of all")]
    [InlineData("The Council may block a Visit no later than 12 hours after each Request.", "Council may block Visit ..12 Hour after each Request as Anyone [ … ]")]
    [InlineData("Each member may block a decision of the Council.", "USA,RUS may block Council")]
    [InlineData("USA may block a decision of the Council.", "USA may block Council")]
    [InlineData("The Council shall set the Quota of each Party for each calendar year by consensus, no later than 1 December of the year before.", "Council sets Quota each calendar year by 12-01 before by consensus")]
    [InlineData("The Council shall set the Quota for each calendar year, no later than 60 days before its beginning.", "Council sets Quota each calendar year 60 Day before")]
    [InlineData("If the Council does not set the Quota within 30 days after the beginning of the year, the Quota of the year before remains.", "without Council Quota remains after 30 Day")]
    [InlineData("If the Council does not set the Quota of a Party for a calendar year, the Quota of that Party remains as in the year before.", "without Council Quota remains")]
    [InlineData("Each Party shall hold no more than its Quota of Fuel.", "USA,RUS limit Fuel AtMost Quota [ … ]")]
    public void BindsTo(string sentences, string expected)
    {
        var compilation = BindingCheck.CompileArticle(Names + sentences);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error));
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty.Clauses[^1]).Split(": ", 2)[1]);
    }

    [Theory]
    [InlineData("On 1 May 2030, USA refers a Dispute with RUS to the Commission.", "fact USA Referral to Commission of RUS on 2030-05-01")]
    [InlineData("On 1 May 2030, USA refers the Dispute to the Commission and to the Council.", "fact USA Referral to Council of RUS on 2030-05-01")]
    [InlineData("On 1 May 2030, USA notifies the Council of the breach by RUS.", "fact USA Notice of Breach to Council of RUS on 2030-05-01")]
    [InlineData("On 1 May 2030, USA suspends Article I(2) towards RUS.", "fact USA Suspension of Article I(2) of RUS on 2030-05-01")]
    [InlineData("On 1 May 2030, the Commission resolves the Dispute.", "fact Commission Resolution on 2030-05-01")]
    [InlineData("On 1 May 2030, the Council decides to continue the suspension.", "fact Council Continuation on 2030-05-01")]
    [InlineData("On 1 May 2030, the Council decides.", "fact Council Decision on 2030-05-01")]
    [InlineData("On 1 May 2030, the Council convenes.", "fact Council Session on 2030-05-01")]
    [InlineData("On 1 May 2030, the Council lifts the suspension.", "fact Council Lifting on 2030-05-01")]
    [InlineData("On 1 May 2030, the Council finds a grave breach of Article I(1) by RUS.", "fact Council Finding grave of Article I(1) of RUS on 2030-05-01")]
    [InlineData("On 1 May 2030, the Commission extends the period of the Commission by 10 days.", "fact Commission Prolongation to Commission by 10 Day on 2030-05-01")]
    [InlineData("On 1 May 2030, the Council extends the deadline in Article I(2) for RUS by 5 years.", "fact Council Prolongation of Article I(2) by 5 Year of RUS on 2030-05-01")]
    [InlineData("On 1 May 2030, RUS requests an Extension of the deadline in Article I(2).", "fact RUS Extension Request of Article I(2) on 2030-05-01")]
    [InlineData("On 1 May 2030, RUS exempts a Facility from Visits.", "fact RUS Exemption of Visit on 2030-05-01")]
    [InlineData("On 1 May 2030, the Council blocks a Visit.", "fact Council Blocking of Visit on 2030-05-01")]
    [InlineData("From 1 May 2030 to 5 May 2030, consultations continue.", "fact consultations continue 2030-05-01 … 2030-05-05")]
    [InlineData("From 1 May 2030 to 5 May 2030, the Council is in recess.", "fact the Council is in recess 2030-05-01 … 2030-05-05")]
    public void PapersBindTo(string sentence, string expected)
    {
        var compilation = BindingCheck.CompileArticle(Names.TrimEnd()[..^2], "## Facts\n\n" + sentence);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error));
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty.Clauses[^1]).Split(": ", 2)[1]);
    }
}
