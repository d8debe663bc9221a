package org.joinedup.household.family;

import java.nio.file.Path;
import org.joinedup.ingest.PartnerInbox;

/// A family with two homes, delivered by a housing company and a school.
///
/// Grace lives at 12 Larkspindle Close with her twins Ada and Ife and, since 2010, her partner Lee,
/// who is nobody's parent. The twins' father Tunde lived there until August 2008. He lives at 9 now
/// with Maya and their son Noah. Ruth, Grace's mother, lives at 7 and looks after Ada. Zoë at 3 is
/// nobody's relative.
///
/// Tenants, in the order of their keys: H-1 Grace, H-2 Lee, H-3 Ada, H-4 Ife, H-5 Tunde, H-6 Maya,
/// H-7 Noah, H-8 Ruth, H-9 Zoë. Pupils: S-1 Ada, S-2 Ife.
final class TwoHomes {

    private static final String GRACE = tenant("H-1;Grace;Okafor;1975-08-02;9991234020", 12, "2002-01-01");
    private static final String LEE = tenant("H-2;Lee;Barnes;1978-05-14;9991234055", 12, "2010-01-01");
    private static final String ADA = tenant("H-3;Ada;Okafor;2003-03-29;9991234004", 12, "2003-03-29");
    private static final String IFE = tenant("H-4;Ife;Okafor;2003-03-29;9991234012", 12, "2003-03-29");
    private static final String TUNDE_BEFORE = tenant("H-5;Tunde;Okafor;1972-11-19;9991234071", 12, "2002-01-01");
    private static final String TUNDE = tenant("H-5;Tunde;Okafor;1972-11-19;9991234071", 9, "2008-09-01");
    private static final String MAYA = tenant("H-6;Maya;Stone;1980-02-08;9991234098", 9, "2007-04-01");
    private static final String NOAH = tenant("H-7;Noah;Okafor;2009-06-21;9991234101", 9, "2009-06-21");
    private static final String RUTH = tenant("H-8;Ruth;Cole;1948-12-03;9991234128", 7, "1990-01-01");
    private static final String ZOE = tenant("H-9;Zoe;Marsh;1988-12-24;9991234136", 3, "2010-02-14");

    private static final String[] STATED = {
        "L-01;H-3;H-1;MOTHER;;",
        "L-02;H-4;H-1;MOTHER;;",
        "L-03;H-3;H-5;FATHER;2003-03-29;",
        "L-04;H-4;H-5;FATHER;;",
        "L-05;H-1;H-2;PARTNER;2010-01-01;",
        "L-06;H-1;H-5;PARTNER;2002-01-01;2008-08-31",
        "L-07;H-7;H-5;FATHER;;",
        "L-08;H-6;H-7;SON;;",
        "L-09;H-5;H-6;PARTNER;;",
        "L-10;H-3;H-8;CARER;2010-09-01;",
        "L-11;H-1;H-8;MOTHER;;"
    };

    private TwoHomes() {}

    static PartnerInbox arriveIn(Path folder) {
        var inbox = new PartnerInbox(folder);
        inbox.homes("2008-06-30-full")
                .tenants(GRACE, ADA, IFE, TUNDE_BEFORE, MAYA, RUTH)
                .arrives();
        inbox.homes("2011-03-31-full")
                .tenants(GRACE, LEE, ADA, IFE, TUNDE, MAYA, NOAH, RUTH, ZOE)
                .relatives(STATED)
                .arrives();
        inbox.schools("2011-03-31-full")
                .pupils(pupil("S-1,Ada", "9991234004"), pupil("S-2,Ife", "9991234012"))
                .relations("L-1,S-1,S-2,brother or sister,,,", "L-2,S-2,S-1,brother or sister,29/03/2003,,")
                .arrives();
        return inbox;
    }

    private static String tenant(String who, int house, String since) {
        return "%s;%d Larkspindle Close;JU1 2AB;9990000000%02d;%s".formatted(who, house, house, since);
    }

    private static String pupil(String who, String nhsNumber) {
        return "%s,Okafor,29/03/2003,F,%s,12,Larkspindle Close,JU1 2AB,999000000012,29/03/2003,"
                .formatted(who, nhsNumber);
    }
}
