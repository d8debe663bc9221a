package org.joinedup.ingest;

/// Rows of the schools' and the housing company's files that several tests deliver.
final class PartnerRows {

    static final String ADA =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,";

    /// Ada after her family moved.
    static final String ADA_MOVED =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,02/04/2011,";

    static final String SAM = "S-19,Sam,O'Neil,05/11/2001,M,9991234039,7,Larkspindle Close,JU1 2AB,999000000007,,";

    static final String WELFARE_OF_ADA = "E-1,S-17,Education welfare service,W-1,Pat Quill,education welfare officer,"
            + "0115 496 0001,pat.quill@schools.example.org,North,01/09/2010,";

    static final String PSYCHOLOGY_OF_SAM =
            "E-2,S-19,Educational psychology,W-2,Noor Haddad,educational psychologist,0115 496 0002,,,10/01/2011,";

    static final String WELFARE_DONE = "I-1,S-17,Education welfare,01/09/2010,,3";
    static final String STATEMENT_OF_SAM = "I-2,S-19,SEN statement,01/09/2009,,";

    /// Ada is Sam's half-sister.
    static final String SISTER_OF_SAM = "L-1,S-19,S-17,brother or sister,05/11/2003,,";

    /// Ada's mother.
    static final String GRACE =
            "H-4;Grace;Okafor;1975-08-02;9991234020;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01";

    static final String TENANCY_OF_GRACE = "R-1;H-4;N-9;Ash Verma;01632 960001;2010-11-01;";

    private PartnerRows() {}
}
