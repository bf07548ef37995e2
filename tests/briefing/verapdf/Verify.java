import java.io.File;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds files against standards: java Verify.java STANDARD FILE [STANDARD FILE]...
 *
 * Prints for each pair how many checks were made, then a line for each that failed, after a tab.
 * Standards go by veraPDF's short names: ua1, 3a.
 */
class Verify {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        for (int n = 0; n < arguments.length; n += 2) {
            PDFAFlavour standard = PDFAFlavour.fromString(arguments[n]);
            File file = new File(arguments[n + 1]);
            try (PDFAParser parser = foundry.createParser(file, standard);
                    PDFAValidator validator = foundry.createValidator(standard, false)) {
                ValidationResult result = validator.validate(parser);
                System.out.println(result.getTotalAssertions());
                for (TestAssertion assertion : result.getTestAssertions()) {
                    System.out.printf(
                            "\t%s-%d: %s (%s)%n",
                            assertion.getRuleId().getClause(),
                            assertion.getRuleId().getTestNumber(),
                            assertion.getMessage(),
                            assertion.getLocation().getContext());
                }
            }
        }
    }
}
