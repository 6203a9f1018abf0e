// Generated from the OpenAPI document of a node by portal/scripts/generate-api.ts.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the process runs. */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the node can do its work, or which of its parts cannot. */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the node counts and times, in the text format of Prometheus. */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/csp-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the report of a browser that the content security policy stopped something. */
        post: operations["reportContentPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/csp-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the last reports about the content security policy (demonstration only). */
        get: operations["listContentPolicyReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document. */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says who is signed in, at which node, and which day it is there. */
        get: operations["viewSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the browser out. */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schemes whose law this node knows. */
        get: operations["listSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/schemes/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scheme's parameters with their whole history, and each as it is on a day; as known now or at an earlier moment. */
        get: operations["readScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coverage, funding and service delivery of the three systems on a day, with the law behind each. */
        get: operations["compareSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/schemes/{scheme}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed the law of a scheme at this node, with whose approval, newest first. */
        get: operations["listSchemeChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of the law at this node, drafts among them, newest first. */
        get: operations["listPolicyChanges"];
        put?: never;
        /** An officer drafts a change of the law under an identifier of their own choice; sent twice it is one draft. */
        post: operations["draftPolicyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/changes/{change_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A change with its history, what it does to the law, and the worked cases it changes. */
        get: operations["readPolicyChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/changes/{change_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A change as a file, from which officers of another side can draft the same. */
        get: operations["exportPolicyChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/changes/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a draft against the law: every fault at its field, or what it does and which worked cases change. Nothing is stored. */
        post: operations["checkPolicyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/changes/{change_id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The author writes a new version of a draft that waits or was returned. */
        post: operations["revisePolicyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/changes/{change_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another officer approves or returns a version of a draft; its author, or before its day anybody of the office, withdraws it. */
        post: operations["decidePolicyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/service-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service points that take vouchers on a day, with their departments; today unless said. */
        get: operations["listServicePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What four typical persons would pay for a service in Hong Kong, Macao, Shenzhen and Zhuhai, and who pays the rest. */
        get: operations["compareCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schemes that can be asked what they cover, each with the facts that its rule asks for. */
        get: operations["listCoverageSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a scheme decides on a day on the facts given, by the law as it is known now or was at an earlier moment, with every step, its parameter and source. Nothing is stored. */
        post: operations["askCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services and places that a question about cover may name, with the points in use on a day. */
        get: operations["listCoverageChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/own-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the person who is signed in is covered for at a place, for a service, on a day: a ranked list and who pays which part. Nothing is stored. */
        post: operations["askOwnCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/counter-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the bearer of a document is covered for. The look is recorded and shown to the person; other sides are asked only with consent. */
        post: operations["askCoverageAtCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/consent-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person agrees to before other sides are asked about their cover. */
        get: operations["viewCoverageConsentText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the person who is signed in lets other sides be asked about their cover. */
        get: operations["viewCoverageConsent"];
        put?: never;
        /** The person who is signed in lets other sides be asked about their cover. */
        post: operations["giveCoverageConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/coverage/consent/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person who is signed in takes the consent back, at once and on every side. */
        post: operations["withdrawCoverageConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases between two sides that the sign-in may see, newest first, with their clocks. */
        get: operations["listCases"];
        put?: never;
        /** Opens a case with another side. The same key with the same content opens it once. */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case with its history, clock, decisions, letters, and what the sign-in may do. */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/cases/{case_id}/letters/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter that goes with an event of a case, in the language that was asked for. */
        get: operations["readCaseLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/case-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which cases the sign-in may open, under which agreement, and what has to be entered. */
        get: operations["readCaseForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/cases/{case_id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a step in a case; a decision becomes a proposal that another officer approves. */
        post: operations["actOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/cases/{case_id}/proposals/{proposal_id}/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a decision that another officer has proposed, or sends it back. */
        post: operations["endCaseProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices to the person who is signed in, newest first, in the language asked for. */
        get: operations["listOwnNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a notice to the person who is signed in as read. */
        post: operations["readOwnNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the register knows about the person who is signed in. */
        get: operations["viewOwnPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the staff looked at the person who is signed in, newest first. */
        get: operations["listOwnLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers a person with a document; the same document again gives the same person. */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person who holds a document. The look is recorded and shown to the person. */
        post: operations["searchPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/persons/{person_id}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a death; whatever ends with it ends on that day. */
        post: operations["recordDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds, places, insurances, statuses, relations and evidence that may be recorded. */
        get: operations["listStandingCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periods, statuses and dependants recorded of the person who is signed in, now or as they were known at a moment. */
        get: operations["viewOwnStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/me/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of what is recorded of the person who is signed in, newest first. */
        get: operations["listOwnStandingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is recorded of the person who holds a document. The look is recorded and shown to the person. */
        post: operations["searchStanding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/{person_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of what is recorded of a person, newest first. The look is recorded. */
        get: operations["listStandingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/{person_id}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a period of residence, work or insurance; the same again changes nothing. */
        post: operations["recordPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/{person_id}/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a class that a person belongs to, such as a recipient of assistance. */
        post: operations["recordStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/{person_id}/dependants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a registered person, named by a document, as a dependant. */
        post: operations["recordDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/{person_id}/entries/{entry_id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects an entry; what was recorded before is kept as what was known then. */
        post: operations["correctStandingEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/{person_id}/entries/{entry_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an entry; `on` is the first day after it. */
        post: operations["endStandingEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/{person_id}/entries/{entry_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back an entry that should never have been recorded. */
        post: operations["withdrawStandingEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/standing/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the periods of a CSV file; each bad row is told with its reason, good rows are kept, and the same file again changes nothing. */
        post: operations["importPeriods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the counter of the sign-in asked for, newest first, with the answers. */
        get: operations["listPairings"];
        put?: never;
        /** Two spouses at the counter declare their marriage and agree to share vouchers. */
        post: operations["declarePairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/pairings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a pairing: one’s own, or for staff of the home side on a written application. */
        post: operations["endPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/consents/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The present text of the consent to join the record system, in the language asked for. */
        get: operations["viewJoiningText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joining consents that the counter of the sign-in took, newest first, with the answers. */
        get: operations["listConsents"];
        put?: never;
        /** A person joins the record system: by own sign-in, or at a counter with a document and birth date. */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/consents/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws the joining consent of the person who is signed in, at once. */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/deposits/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions that may deposit images of an attendance on a day. */
        get: operations["listDepositInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own authorisations, newest first, with how many images came. */
        get: operations["listDeposits"];
        put?: never;
        /** Gives leave to deposit the images of one attendance; the code is shown this once. */
        post: operations["authoriseDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/deposits/{deposit_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes leave back: nothing more is taken from that moment on. What is there stays. */
        post: operations["withdrawDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Studies that may be seen, newest first (QIDO-RS). */
        get: operations["searchStudies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The series of a study (QIDO-RS). */
        get: operations["searchSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series/{series}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The images of a series (QIDO-RS). */
        get: operations["searchInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All attributes but pixels, as they were when the images were stored (WADO-RS). */
        get: operations["retrieveStudyMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original files, byte for byte (WADO-RS). */
        get: operations["retrieveStudy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series/{series}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All attributes but pixels, as they were when the images were stored (WADO-RS). */
        get: operations["retrieveSeriesMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series/{series}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original files, byte for byte (WADO-RS). */
        get: operations["retrieveSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series/{series}/instances/{instance}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All attributes but pixels, as they were when the images were stored (WADO-RS). */
        get: operations["retrieveInstanceMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series/{series}/instances/{instance}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original files, byte for byte (WADO-RS). */
        get: operations["retrieveInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series/{series}/instances/{instance}/rendered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first frame as a picture that any browser shows (WADO-RS). */
        get: operations["renderInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series/{series}/instances/{instance}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first frame as a picture that any browser shows (WADO-RS). */
        get: operations["renderThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dicomweb/studies/{study}/series/{series}/instances/{instance}/frames/{frames}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Frames as they stand in the file, by number from 1 (WADO-RS). */
        get: operations["retrieveFrames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of FHIR R4 works at this node: types, interactions and search parameters. */
        get: operations["fhirMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/InsurancePlan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: find InsurancePlan, as made from the law. */
        get: operations["findInsurancePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/InsurancePlan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: read InsurancePlan, as made from the law. */
        get: operations["readInsurancePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/CodeSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: find CodeSystem, as made from the law. */
        get: operations["findCodeSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/CodeSystem/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: read CodeSystem, as made from the law. */
        get: operations["readCodeSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/StructureDefinition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: find StructureDefinition, as made from the law. */
        get: operations["findStructureDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/StructureDefinition/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: read StructureDefinition, as made from the law. */
        get: operations["readStructureDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/{*}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: read, history, search, Patient/$everything. */
        get: operations["fhirRead"];
        /** FHIR R4: update, also conditional. */
        put: operations["fhirUpdate"];
        /** FHIR R4: create, and operations. */
        post: operations["fhirCreate"];
        /** FHIR R4: delete, also conditional. */
        delete: operations["fhirDelete"];
        options?: never;
        head?: never;
        /** FHIR R4: JSON Patch or FHIRPath Patch, also conditional. */
        patch: operations["fhirPatch"];
        trace?: never;
    };
    "/fhir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** FHIR R4: transaction or batch. */
        post: operations["fhirBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** FHIR R4: transaction or batch. */
        post: operations["fhirBundleAtRoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a FHIR R4 document in the language of the reader, with units of both sides. Nothing of it is kept. */
        post: operations["readDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/sharing-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With which institutions the person who is signed in shares which records. */
        get: operations["listSharingConsents"];
        put?: never;
        /** The person who is signed in lets an institution see records, from now on. */
        post: operations["giveSharingConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/sharing-consents/{consent_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a sharing consent of the person who is signed in, at once. */
        post: operations["withdrawSharingConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links of the person who is signed in with their state and who opened them, and the rules of today. */
        get: operations["listOwnLinks"];
        put?: never;
        /** The person who is signed in gets codes with which one institution opens the record. They are given once and kept nowhere. */
        post: operations["applyForLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/links/{link_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a link of the person who is signed in, at once. */
        post: operations["revokeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/links/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff of the designated institution open a record that a person carries. The files stay encrypted; the key is in the code. */
        post: operations["openLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/links/packets/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff of the designated institution open a packet, also while the other side is away; it is told when it is back. */
        post: operations["openPacket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data/links/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signed word of this node that its staff works for the designated institution, for any reader of SMART Health Links. */
        post: operations["sayRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shl/{address}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Manifest of a SMART Health Link; `recipient` is the signed word of the node of a designated institution. */
        post: operations["openCarriedRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shl/files/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An encrypted file of a SMART Health Link, once and within five minutes of its manifest. */
        get: operations["fetchCarriedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own voucher account: balances, what the law credits next, rewards, entries newest first. */
        get: operations["viewVoucherAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims that the reader may see, the newest first, page by page, with counts by state. */
        get: operations["listClaims"];
        put?: never;
        /** Submits a claim. Waits shortly for the decision; the same Idempotency-Key with the same content changes nothing. */
        post: operations["submitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a person may use vouchers here on the day, with balances and what a fee would come to. */
        post: operations["askEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/claims/{claim_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enrolled provider confirms an entry of a delegate. */
        post: operations["confirmClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/claims/{claim_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provider takes a claim back within the days allowed for it. */
        post: operations["reverseClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/claims.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a CSV file, at most 50,000 claims. */
        get: operations["exportClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/claims/{claim_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim with everything that happened to it, and its decision explained where it was taken. */
        get: operations["viewClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/claims/{claim_id}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is printed for the patient. */
        get: operations["viewSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/claims/{claim_id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An officer puts a held claim aside, takes it up again, or refuses it. */
        post: operations["reviewClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/insured-episodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Episodes that national medical insurance pays for, the latest first. */
        get: operations["listInsuredEpisodes"];
        put?: never;
        /** National medical insurance pays for an episode, so that vouchers cannot. */
        post: operations["registerInsuredEpisode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/insured-episodes/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a wrong entry, so that vouchers can pay for the episode. */
        post: operations["withdrawInsuredEpisode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of claims that the reader's organisation sent, the latest first. */
        get: operations["listImports"];
        put?: never;
        /** Sends a CSV file of claims; it is worked off in the background. The same file again changes nothing. */
        post: operations["sendImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file with its progress and the rows that could not be taken. */
        get: operations["viewImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Windows of account with the other sides, the newest first. */
        get: operations["listWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/statements/{scheme}/{counterparty}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One window: what both books say, item by item, and where they differ. */
        get: operations["readStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/statements/{scheme}/{counterparty}/{month}/payment-advice.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approved payment as CSV. */
        get: operations["paymentAdviceCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/statements/{scheme}/{counterparty}/{month}/payment-advice.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approved payment as ISO 20022 pain.001. */
        get: operations["paymentAdvicePain001"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/statements/{scheme}/{counterparty}/{month}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a window, states it and asks the other side to compare; again after a correction. */
        post: operations["closeWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/statements/{scheme}/{counterparty}/{month}/instruct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes the payment of an agreed window; the call of a second officer approves it. */
        post: operations["instructPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capital/statements/{scheme}/{counterparty}/{month}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the bank's confirmation and clears the window in both books. */
        post: operations["settleWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Use of vouchers in the mainland by month, service point, city and reason for the visit. */
        get: operations["voucherUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes sealed messages of another side and gives signed receipts, in order. */
        post: operations["deliverMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a sealed question of another side with a sealed answer. */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of this node as a JWK set. */
        get: operations["listExchangeKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of messages and questions that this node takes, with their JSON Schemas. */
        get: operations["listExchangeKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The other sides: whether they can be reached, since when not, and what waits for them. */
        get: operations["listPeers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages to other sides, newest first. */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of other sides, newest first. */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was not accepted from other sides, newest first. */
        get: operations["listRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/inbox/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Handles a parked message again. */
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/outbox/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message that was refused once more. */
        post: operations["resendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/peers/{peer}/deliver-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries to reach another side at once instead of waiting for the next attempt. */
        post: operations["deliverNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of this node that no longer count, signed, to be kept for checks without a network. */
        get: operations["listRevocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/documents/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether a document that somebody carries counts, and if not, why. Nothing of it is kept. */
        post: operations["verifyDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents to carry of the person who is signed in, newest first. */
        get: operations["listOwnDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document of the person who is signed in, with the texts of its codes for print. */
        get: operations["viewOwnDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last runs of the background jobs, newest first. */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/{type}/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** FHIR R4: search by form. */
        post: operations["fhirSearchByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        live: true;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ready: true;
                        checks: string[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    reportContentPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csp-report": unknown;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counted: number;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listContentPolicyReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reports: {
                            directive: string;
                            blocked: string;
                            page: string;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        principal: {
                            subject: string;
                            display_name: string;
                            /** @enum {unknown} */
                            role: "patient" | "clerk" | "provider" | "officer" | "operator" | "inspector" | "analyst";
                            organisation: string;
                            /** @enum {unknown} */
                            jurisdiction: "HK" | "MO" | "GD";
                            person_id?: string;
                        } | null;
                        principal_names: {
                            display_name: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                            organisation_name: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                        } | null;
                        node: {
                            /** @enum {unknown} */
                            jurisdiction: "HK" | "MO" | "GD";
                            name: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                        };
                        /** @enum {unknown} */
                        environment: "demonstration" | "production";
                        /** Format: date */
                        today: string;
                        zone: string;
                        version: string;
                        languages: ("zh-Hant-HK" | "zh-Hans-CN" | "en" | "pt-MO")[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemes: {
                            scheme: string;
                            title: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                            jurisdiction: string;
                            digest: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readScheme: {
        parameters: {
            query?: {
                on?: string;
                known_at?: string;
            };
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scheme: string;
                        title: {
                            "zh-Hant-HK": string;
                            "zh-Hans-CN": string;
                            en: string;
                            "pt-MO": string;
                        };
                        jurisdiction: string;
                        digest: string;
                        on: string;
                        authority: {
                            "zh-Hant-HK": string;
                            "zh-Hans-CN": string;
                            en: string;
                            "pt-MO": string;
                        };
                        parameters: {
                            key: string;
                            label: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                            unit: string;
                            kind: string;
                            codes: {
                                code: string;
                                name: {
                                    "zh-Hant-HK": string;
                                    "zh-Hans-CN": string;
                                    en: string;
                                    "pt-MO": string;
                                };
                            }[];
                            on: {
                                from: string;
                                value: string | null;
                                grade: string;
                                note: {
                                    "zh-Hant-HK": string;
                                    "zh-Hans-CN": string;
                                    en: string;
                                    "pt-MO": string;
                                } | null;
                                sources: {
                                    title: string;
                                    url: string;
                                }[];
                                change: {
                                    change_id: string;
                                    changed_on: string;
                                    drafted_by: string;
                                    approved_by: string;
                                } | null;
                            } | null;
                            values: {
                                from: string;
                                value: string | null;
                                grade: string;
                                note: {
                                    "zh-Hant-HK": string;
                                    "zh-Hans-CN": string;
                                    en: string;
                                    "pt-MO": string;
                                } | null;
                                sources: {
                                    title: string;
                                    url: string;
                                }[];
                                change: {
                                    change_id: string;
                                    changed_on: string;
                                    drafted_by: string;
                                    approved_by: string;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    compareSystems: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        aspects: {
                            aspect: string;
                            label: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                            sides: {
                                side: string;
                                headline: {
                                    scheme: string;
                                    title: {
                                        "zh-Hant-HK": string;
                                        "zh-Hans-CN": string;
                                        en: string;
                                        "pt-MO": string;
                                    };
                                    authority: {
                                        "zh-Hant-HK": string;
                                        "zh-Hans-CN": string;
                                        en: string;
                                        "pt-MO": string;
                                    };
                                    key: string;
                                    label: {
                                        "zh-Hant-HK": string;
                                        "zh-Hans-CN": string;
                                        en: string;
                                        "pt-MO": string;
                                    };
                                    unit: string;
                                    codes: {
                                        code: string;
                                        name: {
                                            "zh-Hant-HK": string;
                                            "zh-Hans-CN": string;
                                            en: string;
                                            "pt-MO": string;
                                        };
                                    }[];
                                    on: {
                                        from: string;
                                        value: string | null;
                                        grade: string;
                                        note: {
                                            "zh-Hant-HK": string;
                                            "zh-Hans-CN": string;
                                            en: string;
                                            "pt-MO": string;
                                        } | null;
                                        sources: {
                                            title: string;
                                            url: string;
                                        }[];
                                        change: {
                                            change_id: string;
                                            changed_on: string;
                                            drafted_by: string;
                                            approved_by: string;
                                        } | null;
                                    } | null;
                                };
                                facts: {
                                    scheme: string;
                                    title: {
                                        "zh-Hant-HK": string;
                                        "zh-Hans-CN": string;
                                        en: string;
                                        "pt-MO": string;
                                    };
                                    authority: {
                                        "zh-Hant-HK": string;
                                        "zh-Hans-CN": string;
                                        en: string;
                                        "pt-MO": string;
                                    };
                                    key: string;
                                    label: {
                                        "zh-Hant-HK": string;
                                        "zh-Hans-CN": string;
                                        en: string;
                                        "pt-MO": string;
                                    };
                                    unit: string;
                                    codes: {
                                        code: string;
                                        name: {
                                            "zh-Hant-HK": string;
                                            "zh-Hans-CN": string;
                                            en: string;
                                            "pt-MO": string;
                                        };
                                    }[];
                                    on: {
                                        from: string;
                                        value: string | null;
                                        grade: string;
                                        note: {
                                            "zh-Hant-HK": string;
                                            "zh-Hans-CN": string;
                                            en: string;
                                            "pt-MO": string;
                                        } | null;
                                        sources: {
                                            title: string;
                                            url: string;
                                        }[];
                                        change: {
                                            change_id: string;
                                            changed_on: string;
                                            drafted_by: string;
                                            approved_by: string;
                                        } | null;
                                    } | null;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listSchemeChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            change_id: string;
                            /** @enum {unknown} */
                            standing: "draft" | "returned" | "approved" | "in_force" | "withdrawn";
                            version: number;
                            scheme: string;
                            scheme_title: string;
                            parameter: string;
                            parameter_label: string;
                            from: string;
                            value: unknown;
                            value_text: string;
                            /** @enum {unknown} */
                            grade: "official" | "secondary" | "derived" | "provisional";
                            source: {
                                title: string;
                                url: string;
                            };
                            note: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            } | null;
                            corrects: boolean;
                            reason: string;
                            drafted: {
                                name: string;
                                organisation: string;
                                at: string;
                            };
                            approved: {
                                name: string;
                                organisation: string;
                                at: string;
                            } | null;
                            may: {
                                revise: boolean;
                                approve: boolean;
                                return: boolean;
                                withdraw: boolean;
                            };
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listPolicyChanges: {
        parameters: {
            query?: {
                scheme?: string;
                state?: "draft" | "returned" | "approved" | "withdrawn";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            change_id: string;
                            /** @enum {unknown} */
                            standing: "draft" | "returned" | "approved" | "in_force" | "withdrawn";
                            version: number;
                            scheme: string;
                            scheme_title: string;
                            parameter: string;
                            parameter_label: string;
                            from: string;
                            value: unknown;
                            value_text: string;
                            /** @enum {unknown} */
                            grade: "official" | "secondary" | "derived" | "provisional";
                            source: {
                                title: string;
                                url: string;
                            };
                            note: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            } | null;
                            corrects: boolean;
                            reason: string;
                            drafted: {
                                name: string;
                                organisation: string;
                                at: string;
                            };
                            approved: {
                                name: string;
                                organisation: string;
                                at: string;
                            } | null;
                            may: {
                                revise: boolean;
                                approve: boolean;
                                return: boolean;
                                withdraw: boolean;
                            };
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    draftPolicyChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    change_id: string;
                    change: {
                        scheme: string;
                        parameter: string;
                        from: string;
                        value: unknown;
                        /** @enum {unknown} */
                        grade: "official" | "secondary" | "derived" | "provisional";
                        source: {
                            title: string;
                            url: string;
                        };
                        note: {
                            "zh-Hant-HK"?: string;
                            "zh-Hans-CN"?: string;
                            en?: string;
                            "pt-MO"?: string;
                        } | null;
                        corrects: boolean;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        change_id: string;
                        /** @enum {unknown} */
                        standing: "draft" | "returned" | "approved" | "in_force" | "withdrawn";
                        version: number;
                        scheme: string;
                        scheme_title: string;
                        parameter: string;
                        parameter_label: string;
                        from: string;
                        value: unknown;
                        value_text: string;
                        /** @enum {unknown} */
                        grade: "official" | "secondary" | "derived" | "provisional";
                        source: {
                            title: string;
                            url: string;
                        };
                        note: {
                            "zh-Hant-HK": string;
                            "zh-Hans-CN": string;
                            en: string;
                            "pt-MO": string;
                        } | null;
                        corrects: boolean;
                        reason: string;
                        drafted: {
                            name: string;
                            organisation: string;
                            at: string;
                        };
                        approved: {
                            name: string;
                            organisation: string;
                            at: string;
                        } | null;
                        may: {
                            revise: boolean;
                            approve: boolean;
                            return: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readPolicyChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        change: {
                            change_id: string;
                            /** @enum {unknown} */
                            standing: "draft" | "returned" | "approved" | "in_force" | "withdrawn";
                            version: number;
                            scheme: string;
                            scheme_title: string;
                            parameter: string;
                            parameter_label: string;
                            from: string;
                            value: unknown;
                            value_text: string;
                            /** @enum {unknown} */
                            grade: "official" | "secondary" | "derived" | "provisional";
                            source: {
                                title: string;
                                url: string;
                            };
                            note: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            } | null;
                            corrects: boolean;
                            reason: string;
                            drafted: {
                                name: string;
                                organisation: string;
                                at: string;
                            };
                            approved: {
                                name: string;
                                organisation: string;
                                at: string;
                            } | null;
                            may: {
                                revise: boolean;
                                approve: boolean;
                                return: boolean;
                                withdraw: boolean;
                            };
                        };
                        events: {
                            kind: string;
                            version: number;
                            at: string;
                            name: string;
                            organisation: string;
                            reason: string | null;
                        }[];
                        effect: {
                            before: string | null;
                            after: string;
                            from: string;
                            until: string | null;
                            cases: {
                                file: string;
                                name: string;
                                on: string;
                                is_moved: boolean;
                                before: string;
                                after: string;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    exportPolicyChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    checkPolicyChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        scheme: string;
                        parameter: string;
                        from: string;
                        value: unknown;
                        /** @enum {unknown} */
                        grade: "official" | "secondary" | "derived" | "provisional";
                        source: {
                            title: string;
                            url: string;
                        };
                        note: {
                            "zh-Hant-HK"?: string;
                            "zh-Hans-CN"?: string;
                            en?: string;
                            "pt-MO"?: string;
                        } | null;
                        corrects: boolean;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            at: string | null;
                            title: string;
                            remedy: string;
                        }[];
                        effect: {
                            before: string | null;
                            after: string;
                            from: string;
                            until: string | null;
                            cases: {
                                file: string;
                                name: string;
                                on: string;
                                is_moved: boolean;
                                before: string;
                                after: string;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    revisePolicyChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    change: {
                        scheme: string;
                        parameter: string;
                        from: string;
                        value: unknown;
                        /** @enum {unknown} */
                        grade: "official" | "secondary" | "derived" | "provisional";
                        source: {
                            title: string;
                            url: string;
                        };
                        note: {
                            "zh-Hant-HK"?: string;
                            "zh-Hans-CN"?: string;
                            en?: string;
                            "pt-MO"?: string;
                        } | null;
                        corrects: boolean;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        change_id: string;
                        /** @enum {unknown} */
                        standing: "draft" | "returned" | "approved" | "in_force" | "withdrawn";
                        version: number;
                        scheme: string;
                        scheme_title: string;
                        parameter: string;
                        parameter_label: string;
                        from: string;
                        value: unknown;
                        value_text: string;
                        /** @enum {unknown} */
                        grade: "official" | "secondary" | "derived" | "provisional";
                        source: {
                            title: string;
                            url: string;
                        };
                        note: {
                            "zh-Hant-HK": string;
                            "zh-Hans-CN": string;
                            en: string;
                            "pt-MO": string;
                        } | null;
                        corrects: boolean;
                        reason: string;
                        drafted: {
                            name: string;
                            organisation: string;
                            at: string;
                        };
                        approved: {
                            name: string;
                            organisation: string;
                            at: string;
                        } | null;
                        may: {
                            revise: boolean;
                            approve: boolean;
                            return: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    decidePolicyChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {unknown} */
                    act: "approve" | "return" | "withdraw";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        change_id: string;
                        /** @enum {unknown} */
                        standing: "draft" | "returned" | "approved" | "in_force" | "withdrawn";
                        version: number;
                        scheme: string;
                        scheme_title: string;
                        parameter: string;
                        parameter_label: string;
                        from: string;
                        value: unknown;
                        value_text: string;
                        /** @enum {unknown} */
                        grade: "official" | "secondary" | "derived" | "provisional";
                        source: {
                            title: string;
                            url: string;
                        };
                        note: {
                            "zh-Hant-HK": string;
                            "zh-Hans-CN": string;
                            en: string;
                            "pt-MO": string;
                        } | null;
                        corrects: boolean;
                        reason: string;
                        drafted: {
                            name: string;
                            organisation: string;
                            at: string;
                        };
                        approved: {
                            name: string;
                            organisation: string;
                            at: string;
                        } | null;
                        may: {
                            revise: boolean;
                            approve: boolean;
                            return: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listServicePoints: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        points: {
                            service_point: string;
                            institution: string;
                            institution_name: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                            name: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                            jurisdiction: string;
                            city: string;
                            district: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            } | null;
                            track: string;
                            batch: string;
                            /** Format: date */
                            from: string;
                            departments: {
                                code: string;
                                name: {
                                    "zh-Hant-HK": string;
                                    "zh-Hans-CN": string;
                                    en: string;
                                    "pt-MO": string;
                                };
                                from: string;
                            }[];
                            departments_incomplete: boolean;
                            grade: string;
                            sources: {
                                title: string;
                                url: string;
                            }[];
                            note: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    compareCoverage: {
        parameters: {
            query?: {
                service?: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        service: string;
                        services: {
                            service: string;
                            name: string;
                        }[];
                        places: {
                            place: string;
                            name: string;
                        }[];
                        persons: {
                            person: string;
                            name: string;
                            cells: {
                                place: string;
                                place_name: string;
                                /** @enum {unknown} */
                                state: "covered" | "open" | "not_covered";
                                patient_pays: {
                                    currency: string;
                                    value: string;
                                } | null;
                                covered_by: {
                                    scheme: string;
                                    title: string;
                                    shares: {
                                        text: string;
                                        share: {
                                            currency: string;
                                            value: string;
                                        };
                                    }[];
                                }[];
                                not_settled: {
                                    key: string;
                                    label: string;
                                    authority: string;
                                    note: string | null;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listCoverageSchemes: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        schemes: {
                            scheme: string;
                            title: string;
                            jurisdiction: string;
                            authority: string;
                            facts: {
                                fact: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "yes_no" | "money" | "count" | "counts" | "day" | "code" | "codes";
                                unit: string | null;
                                is_optional: boolean;
                                codes: {
                                    code: string;
                                    name: string;
                                }[];
                                ordinary: string | number | boolean | null | (string | number)[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    askCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scheme: string;
                    /** Format: date */
                    on?: string;
                    /** Format: date-time */
                    known_at?: string;
                    facts: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scheme: string;
                        title: string;
                        day: string;
                        /** @enum {unknown} */
                        outcome: "covered" | "not_covered" | "not_settled";
                        outcome_text: string;
                        price: {
                            currency: string;
                            value: string;
                        } | null;
                        shares: {
                            code: string;
                            text: string;
                            share: {
                                currency: string;
                                value: string;
                            };
                        }[];
                        reasons: {
                            code: string;
                            text: string;
                        }[];
                        unmet: {
                            code: string;
                            text: string;
                        }[];
                        documents: {
                            code: string;
                            text: string;
                        }[];
                        cap_left: {
                            currency: string;
                            value: string;
                        } | null;
                        not_settled: {
                            key: string;
                            label: string;
                            authority: string;
                            note: string | null;
                        } | null;
                        flags: {
                            code: string;
                            text: string;
                        }[];
                        digests: {
                            [key: string]: string;
                        };
                        lines: {
                            key: string;
                            label: string;
                            value: string;
                            unit: string | null;
                            raw: string | number | boolean | null;
                            parameter?: {
                                key: string;
                                scheme: string;
                                from: string;
                                value: string;
                                /** @enum {unknown} */
                                grade: "official" | "secondary" | "derived" | "provisional";
                                note: string | null;
                                sources: {
                                    title: string;
                                    url: string;
                                }[];
                                change: {
                                    change_id: string;
                                    changed_on: string;
                                    drafted_by: string;
                                    approved_by: string;
                                } | null;
                            };
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listCoverageChoices: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        services: {
                            service: string;
                            name: string;
                        }[];
                        places: {
                            place: string;
                            /** @enum {unknown} */
                            side: "HK" | "MO" | "GD";
                            name: string;
                            currency: string;
                            service_points: {
                                service_point: string;
                                name: string;
                                institution_name: string;
                                departments: {
                                    department: string;
                                    name: string;
                                }[];
                            }[];
                        }[];
                        levels: {
                            level: string;
                            name: string;
                        }[];
                        settings: {
                            setting: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    askOwnCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    place: string;
                    service_point?: string | null;
                    department?: string | null;
                    level?: string | null;
                    setting?: string | null;
                    service: string;
                    day?: string | null;
                    price?: {
                        currency: string;
                        value: string;
                    } | null;
                    facts?: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    assume_agreement?: boolean;
                    known_at?: string | null;
                    ask_other_sides?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        asked_at: string;
                        known_at: string | null;
                        is_planned: boolean;
                        price: {
                            currency: string;
                            value: string;
                        };
                        price_is_example: boolean;
                        place: {
                            code: string;
                            text: string;
                        };
                        service: {
                            code: string;
                            text: string;
                        };
                        setting: {
                            code: string;
                            text: string;
                        } | null;
                        entitlements: {
                            rank: number;
                            combined: ("pays" | "excluded" | "open") | null;
                            /** @enum {unknown} */
                            topic: "care" | "status" | "premium";
                            setting: "public" | "private" | null;
                            purse: string | null;
                            /** @enum {unknown} */
                            outcome: "covered" | "not_covered" | "not_settled" | "not_known";
                            outcome_text: string;
                            scheme: string;
                            title: string;
                            price: {
                                currency: string;
                                value: string;
                            } | null;
                            shares: {
                                code: string;
                                text: string;
                                share: {
                                    currency: string;
                                    value: string;
                                };
                            }[];
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            unmet: {
                                code: string;
                                text: string;
                            }[];
                            documents: {
                                code: string;
                                text: string;
                            }[];
                            cap_left: {
                                currency: string;
                                value: string;
                            } | null;
                            not_settled: {
                                key: string;
                                label: string;
                                authority: string;
                                note: string | null;
                            } | null;
                            flags: {
                                code: string;
                                text: string;
                            }[];
                            digests: {
                                [key: string]: string;
                            };
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    /** @enum {unknown} */
                                    grade: "official" | "secondary" | "derived" | "provisional";
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                            patient_pays: {
                                currency: string;
                                value: string;
                            } | null;
                            not_known: {
                                side: string | null;
                                text: string;
                            } | null;
                            facts_used: {
                                fact: string;
                                label: string;
                                value: string;
                                /** @enum {unknown} */
                                from: "person" | "question";
                                evidence: {
                                    side: string;
                                    code: string;
                                    text: string;
                                    reference: string | null;
                                }[];
                            }[];
                            facts_assumed: {
                                fact: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "yes_no" | "money" | "count" | "counts" | "day" | "code" | "codes";
                                unit: string | null;
                                is_optional: boolean;
                                codes: {
                                    code: string;
                                    name: string;
                                }[];
                                ordinary: string | number | boolean | null | (string | number)[];
                            }[];
                        }[];
                        left_out: {
                            scheme: string;
                            title: string;
                            code: string;
                            text: string;
                        }[];
                        combinations: {
                            setting: {
                                code: string;
                                text: string;
                            } | null;
                            price: {
                                currency: string;
                                value: string;
                            };
                            steps: {
                                scheme: string;
                                title: string;
                                purse: {
                                    code: string;
                                    text: string;
                                };
                                payer: {
                                    code: string;
                                    text: string;
                                } | null;
                                /** @enum {unknown} */
                                state: "pays" | "excluded" | "open";
                                state_text: string;
                                share: {
                                    currency: string;
                                    value: string;
                                } | null;
                            }[];
                            patient_share: {
                                currency: string;
                                value: string;
                            } | null;
                            patient_share_max: {
                                currency: string;
                                value: string;
                            };
                            is_open: boolean;
                            not_settled: {
                                key: string;
                                label: string;
                                authority: string;
                                note: string | null;
                            } | null;
                            flags: {
                                code: string;
                                text: string;
                            }[];
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    /** @enum {unknown} */
                                    grade: "official" | "secondary" | "derived" | "provisional";
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                        }[];
                        person: {
                            is_known_here: boolean;
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                side: string | null;
                                evidence: string | null;
                                reference: string | null;
                            }[];
                            missing: {
                                fact: string;
                                label: string;
                                how: string;
                            }[];
                        };
                        sides: {
                            side: string;
                            name: string;
                            /** @enum {unknown} */
                            state: "here" | "answered" | "not_asked" | "unreachable" | "refused";
                            since: string | null;
                            text: string;
                        }[];
                        consent: {
                            consent_id: string;
                            given_at: string;
                            until: string | null;
                            recorded_in: string;
                        } | null;
                        law: {
                            digest: string;
                            laws: {
                                [key: string]: string;
                            };
                        };
                        flags: {
                            code: string;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    askCoverageAtCounter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    person: {
                        /** @enum {unknown} */
                        document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                        number: string;
                        birth_date: string;
                    };
                    consent?: {
                        text_version: string;
                        expressed: boolean;
                    };
                    place: string;
                    service_point?: string | null;
                    department?: string | null;
                    level?: string | null;
                    setting?: string | null;
                    service: string;
                    day?: string | null;
                    price?: {
                        currency: string;
                        value: string;
                    } | null;
                    facts?: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    assume_agreement?: boolean;
                    known_at?: string | null;
                    ask_other_sides?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        asked_at: string;
                        known_at: string | null;
                        is_planned: boolean;
                        price: {
                            currency: string;
                            value: string;
                        };
                        price_is_example: boolean;
                        place: {
                            code: string;
                            text: string;
                        };
                        service: {
                            code: string;
                            text: string;
                        };
                        setting: {
                            code: string;
                            text: string;
                        } | null;
                        entitlements: {
                            rank: number;
                            combined: ("pays" | "excluded" | "open") | null;
                            /** @enum {unknown} */
                            topic: "care" | "status" | "premium";
                            setting: "public" | "private" | null;
                            purse: string | null;
                            /** @enum {unknown} */
                            outcome: "covered" | "not_covered" | "not_settled" | "not_known";
                            outcome_text: string;
                            scheme: string;
                            title: string;
                            price: {
                                currency: string;
                                value: string;
                            } | null;
                            shares: {
                                code: string;
                                text: string;
                                share: {
                                    currency: string;
                                    value: string;
                                };
                            }[];
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            unmet: {
                                code: string;
                                text: string;
                            }[];
                            documents: {
                                code: string;
                                text: string;
                            }[];
                            cap_left: {
                                currency: string;
                                value: string;
                            } | null;
                            not_settled: {
                                key: string;
                                label: string;
                                authority: string;
                                note: string | null;
                            } | null;
                            flags: {
                                code: string;
                                text: string;
                            }[];
                            digests: {
                                [key: string]: string;
                            };
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    /** @enum {unknown} */
                                    grade: "official" | "secondary" | "derived" | "provisional";
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                            patient_pays: {
                                currency: string;
                                value: string;
                            } | null;
                            not_known: {
                                side: string | null;
                                text: string;
                            } | null;
                            facts_used: {
                                fact: string;
                                label: string;
                                value: string;
                                /** @enum {unknown} */
                                from: "person" | "question";
                                evidence: {
                                    side: string;
                                    code: string;
                                    text: string;
                                    reference: string | null;
                                }[];
                            }[];
                            facts_assumed: {
                                fact: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "yes_no" | "money" | "count" | "counts" | "day" | "code" | "codes";
                                unit: string | null;
                                is_optional: boolean;
                                codes: {
                                    code: string;
                                    name: string;
                                }[];
                                ordinary: string | number | boolean | null | (string | number)[];
                            }[];
                        }[];
                        left_out: {
                            scheme: string;
                            title: string;
                            code: string;
                            text: string;
                        }[];
                        combinations: {
                            setting: {
                                code: string;
                                text: string;
                            } | null;
                            price: {
                                currency: string;
                                value: string;
                            };
                            steps: {
                                scheme: string;
                                title: string;
                                purse: {
                                    code: string;
                                    text: string;
                                };
                                payer: {
                                    code: string;
                                    text: string;
                                } | null;
                                /** @enum {unknown} */
                                state: "pays" | "excluded" | "open";
                                state_text: string;
                                share: {
                                    currency: string;
                                    value: string;
                                } | null;
                            }[];
                            patient_share: {
                                currency: string;
                                value: string;
                            } | null;
                            patient_share_max: {
                                currency: string;
                                value: string;
                            };
                            is_open: boolean;
                            not_settled: {
                                key: string;
                                label: string;
                                authority: string;
                                note: string | null;
                            } | null;
                            flags: {
                                code: string;
                                text: string;
                            }[];
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    /** @enum {unknown} */
                                    grade: "official" | "secondary" | "derived" | "provisional";
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                        }[];
                        person: {
                            is_known_here: boolean;
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                side: string | null;
                                evidence: string | null;
                                reference: string | null;
                            }[];
                            missing: {
                                fact: string;
                                label: string;
                                how: string;
                            }[];
                        };
                        sides: {
                            side: string;
                            name: string;
                            /** @enum {unknown} */
                            state: "here" | "answered" | "not_asked" | "unreachable" | "refused";
                            since: string | null;
                            text: string;
                        }[];
                        consent: {
                            consent_id: string;
                            given_at: string;
                            until: string | null;
                            recorded_in: string;
                        } | null;
                        law: {
                            digest: string;
                            laws: {
                                [key: string]: string;
                            };
                        };
                        flags: {
                            code: string;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewCoverageConsentText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text_version: string;
                        text: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewCoverageConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        in_force: boolean;
                        consent_id: string | null;
                        given_at: string | null;
                        until: string | null;
                        text_version: string;
                        text: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    giveCoverageConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text_version: string;
                    expressed: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        in_force: boolean;
                        consent_id: string | null;
                        given_at: string | null;
                        until: string | null;
                        text_version: string;
                        text: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    withdrawCoverageConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        in_force: boolean;
                        consent_id: string | null;
                        given_at: string | null;
                        until: string | null;
                        text_version: string;
                        text: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                kind?: "period_statement" | "residence" | "planned_care";
                state?: string;
                show?: "open" | "closed" | "own_turn" | "overdue";
                text?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: {
                            case_id: string;
                            reference: string;
                            /** @enum {unknown} */
                            kind: "period_statement" | "residence" | "planned_care";
                            kind_text: string;
                            state: string;
                            state_text: string;
                            is_closed: boolean;
                            is_trial: boolean;
                            /** @enum {unknown} */
                            lead_side: "HK" | "MO" | "GD";
                            lead_side_text: string;
                            /** @enum {unknown} */
                            other_side: "HK" | "MO" | "GD";
                            other_side_text: string;
                            owed_by: ("HK" | "MO" | "GD") | null;
                            owed_by_text: string | null;
                            is_own_turn: boolean;
                            due_on: string | null;
                            days_left: number | null;
                            is_overdue: boolean;
                            valid_to: string | null;
                            masked: string | null;
                            opened_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "period_statement" | "residence" | "planned_care";
                    /** @enum {unknown} */
                    peer: "HK" | "MO" | "GD";
                    /** @enum {unknown} */
                    part: "lead" | "other";
                    document: {
                        /** @enum {unknown} */
                        document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                        number: string;
                    };
                    birth_date: string;
                    consent: {
                        expressed: boolean;
                        text_version: string;
                    };
                    facts: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        case_id: string;
                        reference: string;
                        /** @enum {unknown} */
                        kind: "period_statement" | "residence" | "planned_care";
                        kind_text: string;
                        state: string;
                        state_text: string;
                        is_closed: boolean;
                        is_trial: boolean;
                        /** @enum {unknown} */
                        lead_side: "HK" | "MO" | "GD";
                        lead_side_text: string;
                        /** @enum {unknown} */
                        other_side: "HK" | "MO" | "GD";
                        other_side_text: string;
                        owed_by: ("HK" | "MO" | "GD") | null;
                        owed_by_text: string | null;
                        is_own_turn: boolean;
                        due_on: string | null;
                        days_left: number | null;
                        is_overdue: boolean;
                        valid_to: string | null;
                        masked: string | null;
                        opened_at: string;
                        birth_date: string;
                        person: {
                            name_zh: string;
                            name_en: string;
                        } | null;
                        trial: string | null;
                        standing: {
                            fact: string;
                            label: string;
                            value: string;
                            is_free: boolean;
                        }[];
                        pending: {
                            what: string;
                            on: string;
                            to: string | null;
                            side: string;
                        } | null;
                        events: {
                            event_id: string;
                            type: string;
                            text: string;
                            at: string;
                            /** @enum {unknown} */
                            side: "HK" | "MO" | "GD";
                            side_text: string;
                            officers: {
                                role: string;
                                organisation: string;
                                name: string | null;
                            }[];
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                is_free: boolean;
                            }[];
                            objection: string | null;
                            has_letter: boolean;
                        }[];
                        proposals: {
                            proposal_id: string;
                            type: string;
                            text: string;
                            /** @enum {unknown} */
                            state: "OPEN" | "APPROVED" | "RETURNED";
                            proposed_at: string;
                            proposed_by: string;
                            closed_at: string | null;
                            closed_by: string | null;
                            note: string | null;
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                is_free: boolean;
                            }[];
                            is_own: boolean;
                            may_approve: boolean;
                        }[];
                        acts: {
                            type: string;
                            text: string;
                            needs_two: boolean;
                            fields: {
                                fact: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "day" | "text" | "words" | "yes_no" | "count" | "code" | "money" | "institution";
                                is_optional: boolean;
                                codes: {
                                    code: string;
                                    name: string;
                                }[];
                                ordinary: string | number | boolean | null;
                            }[];
                        }[];
                        periods: {
                            kind: string;
                            kind_text: string;
                            place_text: string;
                            scheme_text: string | null;
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                        }[];
                        explanation: {
                            scheme: string;
                            title: string;
                            day: string;
                            /** @enum {unknown} */
                            outcome: "covered" | "not_covered" | "not_settled";
                            outcome_text: string;
                            price: {
                                currency: string;
                                value: string;
                            } | null;
                            shares: {
                                code: string;
                                text: string;
                                share: {
                                    currency: string;
                                    value: string;
                                };
                            }[];
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            unmet: {
                                code: string;
                                text: string;
                            }[];
                            documents: {
                                code: string;
                                text: string;
                            }[];
                            cap_left: {
                                currency: string;
                                value: string;
                            } | null;
                            not_settled: {
                                key: string;
                                label: string;
                                authority: string;
                                note: string | null;
                            } | null;
                            flags: {
                                code: string;
                                text: string;
                            }[];
                            digests: {
                                [key: string]: string;
                            };
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    /** @enum {unknown} */
                                    grade: "official" | "secondary" | "derived" | "provisional";
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                        } | null;
                        letters: {
                            event_id: string;
                            title: string;
                            at: string;
                        }[];
                        document: {
                            document_id: string;
                            compact: string;
                        } | null;
                        may_appeal: boolean;
                        sources: {
                            title: string;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        case_id: string;
                        reference: string;
                        /** @enum {unknown} */
                        kind: "period_statement" | "residence" | "planned_care";
                        kind_text: string;
                        state: string;
                        state_text: string;
                        is_closed: boolean;
                        is_trial: boolean;
                        /** @enum {unknown} */
                        lead_side: "HK" | "MO" | "GD";
                        lead_side_text: string;
                        /** @enum {unknown} */
                        other_side: "HK" | "MO" | "GD";
                        other_side_text: string;
                        owed_by: ("HK" | "MO" | "GD") | null;
                        owed_by_text: string | null;
                        is_own_turn: boolean;
                        due_on: string | null;
                        days_left: number | null;
                        is_overdue: boolean;
                        valid_to: string | null;
                        masked: string | null;
                        opened_at: string;
                        birth_date: string;
                        person: {
                            name_zh: string;
                            name_en: string;
                        } | null;
                        trial: string | null;
                        standing: {
                            fact: string;
                            label: string;
                            value: string;
                            is_free: boolean;
                        }[];
                        pending: {
                            what: string;
                            on: string;
                            to: string | null;
                            side: string;
                        } | null;
                        events: {
                            event_id: string;
                            type: string;
                            text: string;
                            at: string;
                            /** @enum {unknown} */
                            side: "HK" | "MO" | "GD";
                            side_text: string;
                            officers: {
                                role: string;
                                organisation: string;
                                name: string | null;
                            }[];
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                is_free: boolean;
                            }[];
                            objection: string | null;
                            has_letter: boolean;
                        }[];
                        proposals: {
                            proposal_id: string;
                            type: string;
                            text: string;
                            /** @enum {unknown} */
                            state: "OPEN" | "APPROVED" | "RETURNED";
                            proposed_at: string;
                            proposed_by: string;
                            closed_at: string | null;
                            closed_by: string | null;
                            note: string | null;
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                is_free: boolean;
                            }[];
                            is_own: boolean;
                            may_approve: boolean;
                        }[];
                        acts: {
                            type: string;
                            text: string;
                            needs_two: boolean;
                            fields: {
                                fact: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "day" | "text" | "words" | "yes_no" | "count" | "code" | "money" | "institution";
                                is_optional: boolean;
                                codes: {
                                    code: string;
                                    name: string;
                                }[];
                                ordinary: string | number | boolean | null;
                            }[];
                        }[];
                        periods: {
                            kind: string;
                            kind_text: string;
                            place_text: string;
                            scheme_text: string | null;
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                        }[];
                        explanation: {
                            scheme: string;
                            title: string;
                            day: string;
                            /** @enum {unknown} */
                            outcome: "covered" | "not_covered" | "not_settled";
                            outcome_text: string;
                            price: {
                                currency: string;
                                value: string;
                            } | null;
                            shares: {
                                code: string;
                                text: string;
                                share: {
                                    currency: string;
                                    value: string;
                                };
                            }[];
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            unmet: {
                                code: string;
                                text: string;
                            }[];
                            documents: {
                                code: string;
                                text: string;
                            }[];
                            cap_left: {
                                currency: string;
                                value: string;
                            } | null;
                            not_settled: {
                                key: string;
                                label: string;
                                authority: string;
                                note: string | null;
                            } | null;
                            flags: {
                                code: string;
                                text: string;
                            }[];
                            digests: {
                                [key: string]: string;
                            };
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    /** @enum {unknown} */
                                    grade: "official" | "secondary" | "derived" | "provisional";
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                        } | null;
                        letters: {
                            event_id: string;
                            title: string;
                            at: string;
                        }[];
                        document: {
                            document_id: string;
                            compact: string;
                        } | null;
                        may_appeal: boolean;
                        sources: {
                            title: string;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readCaseLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        event_id: string;
                        case_id: string;
                        reference: string;
                        title: string;
                        day: string;
                        language: string;
                        authority: {
                            name: string;
                            is_free: boolean;
                        };
                        person: {
                            name_zh: string;
                            name_en: string;
                        } | null;
                        masked: string | null;
                        sentences: string[];
                        facts: {
                            fact: string;
                            label: string;
                            value: string;
                            is_free: boolean;
                        }[];
                        periods: {
                            kind: string;
                            kind_text: string;
                            place_text: string;
                            scheme_text: string | null;
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                        }[];
                        reasons: {
                            code: string;
                            text: string;
                        }[];
                        appeal: string | null;
                        trial: string | null;
                        sources: {
                            title: string;
                            url: string;
                        }[];
                        document: {
                            document_id: string;
                            compact: string;
                            codes: string[];
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readCaseForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consent: {
                            text_version: string;
                            text: string;
                        };
                        peers: {
                            /** @enum {unknown} */
                            side: "HK" | "MO" | "GD";
                            name: string;
                        }[];
                        kinds: {
                            /** @enum {unknown} */
                            kind: "period_statement" | "residence" | "planned_care";
                            title: string;
                            is_in_force: boolean;
                            is_trial: boolean;
                            trial: string | null;
                            note: string | null;
                            sources: {
                                title: string;
                                url: string;
                            }[];
                            parts: ("lead" | "other")[];
                            may_open: boolean;
                            fields: {
                                fact: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "day" | "text" | "words" | "yes_no" | "count" | "code" | "money" | "institution";
                                is_optional: boolean;
                                codes: {
                                    code: string;
                                    name: string;
                                }[];
                                ordinary: string | number | boolean | null;
                            }[];
                            states: {
                                state: string;
                                text: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    actOnCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type: string;
                    facts: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        case_id: string;
                        reference: string;
                        /** @enum {unknown} */
                        kind: "period_statement" | "residence" | "planned_care";
                        kind_text: string;
                        state: string;
                        state_text: string;
                        is_closed: boolean;
                        is_trial: boolean;
                        /** @enum {unknown} */
                        lead_side: "HK" | "MO" | "GD";
                        lead_side_text: string;
                        /** @enum {unknown} */
                        other_side: "HK" | "MO" | "GD";
                        other_side_text: string;
                        owed_by: ("HK" | "MO" | "GD") | null;
                        owed_by_text: string | null;
                        is_own_turn: boolean;
                        due_on: string | null;
                        days_left: number | null;
                        is_overdue: boolean;
                        valid_to: string | null;
                        masked: string | null;
                        opened_at: string;
                        birth_date: string;
                        person: {
                            name_zh: string;
                            name_en: string;
                        } | null;
                        trial: string | null;
                        standing: {
                            fact: string;
                            label: string;
                            value: string;
                            is_free: boolean;
                        }[];
                        pending: {
                            what: string;
                            on: string;
                            to: string | null;
                            side: string;
                        } | null;
                        events: {
                            event_id: string;
                            type: string;
                            text: string;
                            at: string;
                            /** @enum {unknown} */
                            side: "HK" | "MO" | "GD";
                            side_text: string;
                            officers: {
                                role: string;
                                organisation: string;
                                name: string | null;
                            }[];
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                is_free: boolean;
                            }[];
                            objection: string | null;
                            has_letter: boolean;
                        }[];
                        proposals: {
                            proposal_id: string;
                            type: string;
                            text: string;
                            /** @enum {unknown} */
                            state: "OPEN" | "APPROVED" | "RETURNED";
                            proposed_at: string;
                            proposed_by: string;
                            closed_at: string | null;
                            closed_by: string | null;
                            note: string | null;
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                is_free: boolean;
                            }[];
                            is_own: boolean;
                            may_approve: boolean;
                        }[];
                        acts: {
                            type: string;
                            text: string;
                            needs_two: boolean;
                            fields: {
                                fact: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "day" | "text" | "words" | "yes_no" | "count" | "code" | "money" | "institution";
                                is_optional: boolean;
                                codes: {
                                    code: string;
                                    name: string;
                                }[];
                                ordinary: string | number | boolean | null;
                            }[];
                        }[];
                        periods: {
                            kind: string;
                            kind_text: string;
                            place_text: string;
                            scheme_text: string | null;
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                        }[];
                        explanation: {
                            scheme: string;
                            title: string;
                            day: string;
                            /** @enum {unknown} */
                            outcome: "covered" | "not_covered" | "not_settled";
                            outcome_text: string;
                            price: {
                                currency: string;
                                value: string;
                            } | null;
                            shares: {
                                code: string;
                                text: string;
                                share: {
                                    currency: string;
                                    value: string;
                                };
                            }[];
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            unmet: {
                                code: string;
                                text: string;
                            }[];
                            documents: {
                                code: string;
                                text: string;
                            }[];
                            cap_left: {
                                currency: string;
                                value: string;
                            } | null;
                            not_settled: {
                                key: string;
                                label: string;
                                authority: string;
                                note: string | null;
                            } | null;
                            flags: {
                                code: string;
                                text: string;
                            }[];
                            digests: {
                                [key: string]: string;
                            };
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    /** @enum {unknown} */
                                    grade: "official" | "secondary" | "derived" | "provisional";
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                        } | null;
                        letters: {
                            event_id: string;
                            title: string;
                            at: string;
                        }[];
                        document: {
                            document_id: string;
                            compact: string;
                        } | null;
                        may_appeal: boolean;
                        sources: {
                            title: string;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    endCaseProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
                proposal_id: string;
                act: "approve" | "return";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        case_id: string;
                        reference: string;
                        /** @enum {unknown} */
                        kind: "period_statement" | "residence" | "planned_care";
                        kind_text: string;
                        state: string;
                        state_text: string;
                        is_closed: boolean;
                        is_trial: boolean;
                        /** @enum {unknown} */
                        lead_side: "HK" | "MO" | "GD";
                        lead_side_text: string;
                        /** @enum {unknown} */
                        other_side: "HK" | "MO" | "GD";
                        other_side_text: string;
                        owed_by: ("HK" | "MO" | "GD") | null;
                        owed_by_text: string | null;
                        is_own_turn: boolean;
                        due_on: string | null;
                        days_left: number | null;
                        is_overdue: boolean;
                        valid_to: string | null;
                        masked: string | null;
                        opened_at: string;
                        birth_date: string;
                        person: {
                            name_zh: string;
                            name_en: string;
                        } | null;
                        trial: string | null;
                        standing: {
                            fact: string;
                            label: string;
                            value: string;
                            is_free: boolean;
                        }[];
                        pending: {
                            what: string;
                            on: string;
                            to: string | null;
                            side: string;
                        } | null;
                        events: {
                            event_id: string;
                            type: string;
                            text: string;
                            at: string;
                            /** @enum {unknown} */
                            side: "HK" | "MO" | "GD";
                            side_text: string;
                            officers: {
                                role: string;
                                organisation: string;
                                name: string | null;
                            }[];
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                is_free: boolean;
                            }[];
                            objection: string | null;
                            has_letter: boolean;
                        }[];
                        proposals: {
                            proposal_id: string;
                            type: string;
                            text: string;
                            /** @enum {unknown} */
                            state: "OPEN" | "APPROVED" | "RETURNED";
                            proposed_at: string;
                            proposed_by: string;
                            closed_at: string | null;
                            closed_by: string | null;
                            note: string | null;
                            facts: {
                                fact: string;
                                label: string;
                                value: string;
                                is_free: boolean;
                            }[];
                            is_own: boolean;
                            may_approve: boolean;
                        }[];
                        acts: {
                            type: string;
                            text: string;
                            needs_two: boolean;
                            fields: {
                                fact: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "day" | "text" | "words" | "yes_no" | "count" | "code" | "money" | "institution";
                                is_optional: boolean;
                                codes: {
                                    code: string;
                                    name: string;
                                }[];
                                ordinary: string | number | boolean | null;
                            }[];
                        }[];
                        periods: {
                            kind: string;
                            kind_text: string;
                            place_text: string;
                            scheme_text: string | null;
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                        }[];
                        explanation: {
                            scheme: string;
                            title: string;
                            day: string;
                            /** @enum {unknown} */
                            outcome: "covered" | "not_covered" | "not_settled";
                            outcome_text: string;
                            price: {
                                currency: string;
                                value: string;
                            } | null;
                            shares: {
                                code: string;
                                text: string;
                                share: {
                                    currency: string;
                                    value: string;
                                };
                            }[];
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            unmet: {
                                code: string;
                                text: string;
                            }[];
                            documents: {
                                code: string;
                                text: string;
                            }[];
                            cap_left: {
                                currency: string;
                                value: string;
                            } | null;
                            not_settled: {
                                key: string;
                                label: string;
                                authority: string;
                                note: string | null;
                            } | null;
                            flags: {
                                code: string;
                                text: string;
                            }[];
                            digests: {
                                [key: string]: string;
                            };
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    /** @enum {unknown} */
                                    grade: "official" | "secondary" | "derived" | "provisional";
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                        } | null;
                        letters: {
                            event_id: string;
                            title: string;
                            at: string;
                        }[];
                        document: {
                            document_id: string;
                            compact: string;
                        } | null;
                        may_appeal: boolean;
                        sources: {
                            title: string;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listOwnNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notices: {
                            notice_id: string;
                            kind: string;
                            at: string;
                            title: string;
                            text: string;
                            read_at: string | null;
                            about: {
                                type: string;
                                id: string;
                            } | null;
                        }[];
                        unread: number;
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readOwnNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notice_id: string;
                        read_at: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewOwnPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person_id: string;
                        name_zh: string;
                        name_en: string;
                        /** Format: date */
                        birth_date: string;
                        documents: {
                            type: string;
                            masked: string;
                        }[];
                        joined_since: string | null;
                        pairing: {
                            pairing_id: string;
                            spouse_name: {
                                name_zh: string;
                                name_en: string;
                            };
                            /** Format: date */
                            from: string;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listOwnLooks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        looks: {
                            at: string;
                            role: string;
                            organisation: string;
                            organisation_name: string;
                            jurisdiction: string;
                            purpose: string;
                            purpose_text: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: {
                        /** @enum {unknown} */
                        document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                        number: string;
                    };
                    name_zh: string;
                    name_en: string;
                    /** @enum {unknown} */
                    sex: "female" | "male" | "not_stated";
                    /** Format: date */
                    birth_date: string;
                    /** @enum {unknown} */
                    language: "zh-Hant-HK" | "zh-Hans-CN" | "en" | "pt-MO";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person_id: string;
                        is_new: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    searchPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                    number: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person_id: string;
                        name_zh: string;
                        name_en: string;
                        sex: string;
                        /** Format: date */
                        birth_date: string;
                        died_on: string | null;
                        permission_ceased_on: string | null;
                        language: string;
                        contact_masked: string | null;
                        documents: {
                            type: string;
                            masked: string;
                            check_digit: string;
                            warnings: string[];
                            /** Format: date */
                            valid_from: string;
                            valid_to: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    recordDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    died_on: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person_id: string;
                        /** Format: date */
                        died_on: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listStandingCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            code: string;
                            name: string;
                        }[];
                        sides: {
                            code: string;
                            name: string;
                        }[];
                        places: {
                            code: string;
                            name: string;
                        }[];
                        insurances: {
                            code: string;
                            name: string;
                            place: string;
                        }[];
                        statuses: {
                            code: string;
                            name: string;
                        }[];
                        relations: {
                            code: string;
                            name: string;
                        }[];
                        evidence: {
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewOwnStanding: {
        parameters: {
            query?: {
                known_at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            person_id: string;
                            name_zh: string;
                            name_en: string;
                            /** Format: date */
                            birth_date: string;
                            died_on: string | null;
                            documents: {
                                type: string;
                                masked: string;
                            }[];
                        };
                        known_at: string;
                        periods: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        }[];
                        statuses: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        }[];
                        dependants: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        }[];
                        stretches: {
                            kind: string;
                            kind_text: string;
                            /** Format: date */
                            from: string;
                            to: string | null;
                        }[];
                        gaps: {
                            kind: string;
                            kind_text: string;
                            /** Format: date */
                            from: string;
                            to: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listOwnStandingHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                            change: string;
                            change_text: string;
                            role: string;
                            organisation: string;
                            organisation_name: string;
                            superseded_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    searchStanding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                    number: string;
                    /** Format: date-time */
                    known_at?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            person_id: string;
                            name_zh: string;
                            name_en: string;
                            /** Format: date */
                            birth_date: string;
                            died_on: string | null;
                            documents: {
                                type: string;
                                masked: string;
                            }[];
                        };
                        known_at: string;
                        periods: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        }[];
                        statuses: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        }[];
                        dependants: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        }[];
                        stretches: {
                            kind: string;
                            kind_text: string;
                            /** Format: date */
                            from: string;
                            to: string | null;
                        }[];
                        gaps: {
                            kind: string;
                            kind_text: string;
                            /** Format: date */
                            from: string;
                            to: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listStandingHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                            change: string;
                            change_text: string;
                            role: string;
                            organisation: string;
                            organisation_name: string;
                            superseded_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    recordPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "residence" | "employment" | "self_employment" | "insurance";
                    /** @enum {unknown} */
                    side: "HK" | "MO" | "GD";
                    place?: string | null;
                    scheme?: string | null;
                    /** Format: date */
                    from: string;
                    to?: string | null;
                    /** @enum {unknown} */
                    evidence: "identity_card" | "residence_permit" | "population_register" | "entry_exit_record" | "tenancy_agreement" | "property_deed" | "sole_residence_declaration" | "own_declaration" | "employment_contract" | "employer_statement" | "tax_statement" | "business_registration" | "worker_card" | "insurance_record" | "premium_receipt" | "period_statement" | "pension_statement" | "student_proof" | "welfare_certificate" | "waiver_certificate" | "disability_proof" | "medical_certificate" | "authority_letter" | "birth_certificate" | "marriage_certificate";
                    evidence_reference?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        };
                        is_new: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    recordStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    status: "cssa_recipient" | "oala_75_recipient" | "rcsv_0_holder" | "means_test_waiver" | "hk_resident_child" | "ha_approved_person" | "ha_pilot_patient" | "mo_permanent_resident" | "non_resident_worker" | "pregnant" | "pupil" | "social_welfare_beneficiary" | "unable_to_pay" | "specified_disease" | "prisoner" | "public_servant" | "agreement_body_member" | "teacher" | "disabled" | "receives_premium_aid" | "residence_permit_holder" | "zhuhai_property_owner" | "flexible_worker" | "university_student" | "shenzhen_tier_1" | "shenzhen_tier_2" | "retired";
                    /** Format: date */
                    from: string;
                    to?: string | null;
                    /** @enum {unknown} */
                    evidence: "identity_card" | "residence_permit" | "population_register" | "entry_exit_record" | "tenancy_agreement" | "property_deed" | "sole_residence_declaration" | "own_declaration" | "employment_contract" | "employer_statement" | "tax_statement" | "business_registration" | "worker_card" | "insurance_record" | "premium_receipt" | "period_statement" | "pension_statement" | "student_proof" | "welfare_certificate" | "waiver_certificate" | "disability_proof" | "medical_certificate" | "authority_letter" | "birth_certificate" | "marriage_certificate";
                    evidence_reference?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        };
                        is_new: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    recordDependant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dependant: {
                        /** @enum {unknown} */
                        document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                        number: string;
                    };
                    /** @enum {unknown} */
                    relation: "child" | "spouse" | "parent" | "other";
                    /** Format: date */
                    from: string;
                    to?: string | null;
                    /** @enum {unknown} */
                    evidence: "identity_card" | "residence_permit" | "population_register" | "entry_exit_record" | "tenancy_agreement" | "property_deed" | "sole_residence_declaration" | "own_declaration" | "employment_contract" | "employer_statement" | "tax_statement" | "business_registration" | "worker_card" | "insurance_record" | "premium_receipt" | "period_statement" | "pension_statement" | "student_proof" | "welfare_certificate" | "waiver_certificate" | "disability_proof" | "medical_certificate" | "authority_letter" | "birth_certificate" | "marriage_certificate";
                    evidence_reference?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        };
                        is_new: boolean;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    correctStandingEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    place?: string | null;
                    scheme?: string | null;
                    /** Format: date */
                    from?: string;
                    to?: string | null;
                    /** @enum {unknown} */
                    evidence?: "identity_card" | "residence_permit" | "population_register" | "entry_exit_record" | "tenancy_agreement" | "property_deed" | "sole_residence_declaration" | "own_declaration" | "employment_contract" | "employer_statement" | "tax_statement" | "business_registration" | "worker_card" | "insurance_record" | "premium_receipt" | "period_statement" | "pension_statement" | "student_proof" | "welfare_certificate" | "waiver_certificate" | "disability_proof" | "medical_certificate" | "authority_letter" | "birth_certificate" | "marriage_certificate";
                    evidence_reference?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    endStandingEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    withdrawStandingEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            entry_id: string;
                            version: number;
                            /** @enum {unknown} */
                            sort: "period" | "status" | "dependant";
                            code: string;
                            code_text: string;
                            side: string | null;
                            place: string | null;
                            place_text: string | null;
                            scheme: string | null;
                            scheme_text: string | null;
                            dependant: {
                                name_zh: string;
                                name_en: string;
                                /** Format: date */
                                birth_date: string;
                            } | null;
                            /** Format: date */
                            from: string;
                            to: string | null;
                            evidence: string;
                            evidence_text: string;
                            evidence_reference: string | null;
                            recorded_at: string;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    importPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows_total: number;
                        recorded: number;
                        known: number;
                        problems_total: number;
                        problems: {
                            row: number;
                            column: string;
                            value: string;
                            code: string;
                            reason: string;
                            remedy: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listPairings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairings: {
                            pairing_id: string;
                            state: string;
                            first_masked: string;
                            second_masked: string;
                            /** Format: date */
                            declared_on: string;
                            from: string | null;
                            requested_at: string;
                            decided_at: string | null;
                            reason: {
                                code: string;
                                title: string;
                                remedy: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    declarePairing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    first: {
                        /** @enum {unknown} */
                        document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                        number: string;
                        /** Format: date */
                        birth_date: string;
                    };
                    second: {
                        /** @enum {unknown} */
                        document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                        number: string;
                        /** Format: date */
                        birth_date: string;
                    };
                    both_present: boolean;
                    both_declare_marriage: boolean;
                    both_consent: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairing_id: string;
                        state: string;
                        first_masked: string;
                        second_masked: string;
                        /** Format: date */
                        declared_on: string;
                        from: string | null;
                        requested_at: string;
                        decided_at: string | null;
                        reason: {
                            code: string;
                            title: string;
                            remedy: string;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    endPairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairing_id: string;
                        /** @enum {string} */
                        state: "ENDED";
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewJoiningText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text_version: string;
                        text: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consents: {
                            request_id: string;
                            state: string;
                            masked: string;
                            given_on: string;
                            requested_at: string;
                            decided_at: string | null;
                            reason: {
                                code: string;
                                title: string;
                                remedy: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document?: {
                        /** @enum {unknown} */
                        document_type: "hkid" | "exemption_certificate" | "macao_bir" | "resident_identity" | "residence_permit" | "home_return_permit" | "exit_entry_permit";
                        number: string;
                    };
                    /** Format: date */
                    birth_date?: string;
                    text_version: string;
                    expressed: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        request_id: string;
                        state: string;
                        masked: string;
                        given_on: string;
                        requested_at: string;
                        decided_at: string | null;
                        reason: {
                            code: string;
                            title: string;
                            remedy: string;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "WITHDRAWN";
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listDepositInstitutions: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        institutions: {
                            institution: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listDeposits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deposits: {
                            deposit_id: string;
                            institution: string;
                            /** Format: date */
                            visit_day: string;
                            /**
                             * Format: date
                             * @description First day on which nothing more is taken
                             */
                            ends_on: string;
                            authorised_at: string;
                            withdrawn_at: string | null;
                            waiting: number;
                            kept: number;
                            refused: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    authoriseDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    institution: string;
                    /** Format: date */
                    visit_day: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deposit_id: string;
                        institution: string;
                        /** Format: date */
                        visit_day: string;
                        /**
                         * Format: date
                         * @description First day on which nothing more is taken
                         */
                        ends_on: string;
                        authorised_at: string;
                        withdrawn_at: string | null;
                        code: string;
                        /** @description The text of the QR code */
                        code_text: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    withdrawDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deposit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        withdrawn: true;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    searchStudies: {
        parameters: {
            query?: {
                StudyInstanceUID?: string;
                "0020000D"?: string;
                AccessionNumber?: string;
                "00080050"?: string;
                ModalitiesInStudy?: string;
                "00080061"?: string;
                PatientName?: string;
                "00100010"?: string;
                StudyDate?: string;
                "00080020"?: string;
                limit?: string;
                offset?: string;
                includefield?: string;
                fuzzymatching?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    searchSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    searchInstances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
                series: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    retrieveStudyMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    retrieveStudy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    retrieveSeriesMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
                series: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    retrieveSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
                series: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    retrieveInstanceMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
                series: string;
                instance: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    retrieveInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
                series: string;
                instance: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    renderInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
                series: string;
                instance: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    renderThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
                series: string;
                instance: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    retrieveFrames: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
                series: string;
                instance: string;
                frames: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    findInsurancePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readInsurancePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    findCodeSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readCodeSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    findStructureDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readStructureDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                "*": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                "*": string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": unknown;
            };
        };
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                "*": string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": unknown;
            };
        };
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                "*": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                "*": string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json-patch+json": unknown;
            };
        };
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirBundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": unknown;
            };
        };
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirBundleAtRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": unknown;
            };
        };
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The document as JSON text, so that numbers are read as they are written */
                    document: string;
                    /**
                     * @description Of the reading; that of the request unless said
                     * @enum {unknown}
                     */
                    language?: "zh-Hant-HK" | "zh-Hans-CN" | "en" | "pt-MO";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        language: string;
                        document: {
                            title: {
                                text: string;
                                lang: string | null;
                            } | null;
                            made_at: string | null;
                            authors: {
                                text: string;
                                lang: string | null;
                            }[];
                            care_from: string | null;
                            care_until: string | null;
                        };
                        patient: {
                            names: {
                                text: string;
                                lang: string | null;
                            }[];
                            birth_date: string | null;
                            gender: string | null;
                        } | null;
                        sections: {
                            /** @enum {unknown} */
                            section: "allergies" | "medicines" | "problems" | "vaccinations" | "results" | "procedures" | "visits" | "notes";
                            /** @enum {unknown} */
                            state: "present" | "unavailable" | "absent";
                        }[];
                        lines: {
                            /** @enum {unknown} */
                            section: "allergies" | "medicines" | "problems" | "vaccinations" | "results" | "procedures" | "visits" | "notes";
                            name: {
                                shown: {
                                    text: string;
                                    lang: string | null;
                                };
                                /** @enum {unknown} */
                                mapping: "exact" | "category" | "substance" | "translated" | "free_text" | "none";
                                /** @description The words of the source as they stand there; null where it gives a code only */
                                source: {
                                    text: string;
                                    lang: string | null;
                                } | null;
                                /** @description The words of the source in the other Chinese script, by machine, for display only */
                                converted: {
                                    text: string;
                                    lang: string | null;
                                } | null;
                                codes: {
                                    system: string | null;
                                    system_name: string | null;
                                    code: string;
                                    display: string | null;
                                }[];
                            };
                            day: string | null;
                            until: string | null;
                            substances: {
                                id: string;
                                name: {
                                    text: string;
                                    lang: string | null;
                                };
                                atc: string[];
                            }[];
                            details: {
                                /** @enum {unknown} */
                                kind: "status" | "certainty" | "severity" | "risk" | "reaction" | "dose" | "reason" | "conclusion" | "note" | "text" | "kind" | "attachment" | "result";
                                term: {
                                    shown: {
                                        text: string;
                                        lang: string | null;
                                    };
                                    /** @enum {unknown} */
                                    mapping: "exact" | "category" | "substance" | "translated" | "free_text" | "none";
                                    /** @description The words of the source as they stand there; null where it gives a code only */
                                    source: {
                                        text: string;
                                        lang: string | null;
                                    } | null;
                                    /** @description The words of the source in the other Chinese script, by machine, for display only */
                                    converted: {
                                        text: string;
                                        lang: string | null;
                                    } | null;
                                    codes: {
                                        system: string | null;
                                        system_name: string | null;
                                        code: string;
                                        display: string | null;
                                    }[];
                                };
                            }[];
                            values: {
                                name: {
                                    shown: {
                                        text: string;
                                        lang: string | null;
                                    };
                                    /** @enum {unknown} */
                                    mapping: "exact" | "category" | "substance" | "translated" | "free_text" | "none";
                                    /** @description The words of the source as they stand there; null where it gives a code only */
                                    source: {
                                        text: string;
                                        lang: string | null;
                                    } | null;
                                    /** @description The words of the source in the other Chinese script, by machine, for display only */
                                    converted: {
                                        text: string;
                                        lang: string | null;
                                    } | null;
                                    codes: {
                                        system: string | null;
                                        system_name: string | null;
                                        code: string;
                                        display: string | null;
                                    }[];
                                } | null;
                                source: {
                                    value: string | null;
                                    comparator: string | null;
                                    unit: string;
                                    low: string | null;
                                    high: string | null;
                                    /** @description To how many decimals it was rounded, half up; null where nothing was */
                                    decimals: number | null;
                                } | null;
                                converted: {
                                    value: string | null;
                                    comparator: string | null;
                                    unit: string;
                                    low: string | null;
                                    high: string | null;
                                    /** @description To how many decimals it was rounded, half up; null where nothing was */
                                    decimals: number | null;
                                }[];
                                /** @enum {unknown} */
                                units: "converted" | "single" | "unit_unknown" | "no_conversion";
                                range_text: {
                                    text: string;
                                    lang: string | null;
                                } | null;
                                /** @description What the source says of it */
                                flag: {
                                    shown: {
                                        text: string;
                                        lang: string | null;
                                    };
                                    /** @enum {unknown} */
                                    mapping: "exact" | "category" | "substance" | "translated" | "free_text" | "none";
                                    /** @description The words of the source as they stand there; null where it gives a code only */
                                    source: {
                                        text: string;
                                        lang: string | null;
                                    } | null;
                                    /** @description The words of the source in the other Chinese script, by machine, for display only */
                                    converted: {
                                        text: string;
                                        lang: string | null;
                                    } | null;
                                    codes: {
                                        system: string | null;
                                        system_name: string | null;
                                        code: string;
                                        display: string | null;
                                    }[];
                                } | null;
                                /** @description Value against range, both as the source has them */
                                computed_flag: ("low" | "high" | "within") | null;
                                flag_differs: boolean;
                                /** @description A value that is no number */
                                term: {
                                    shown: {
                                        text: string;
                                        lang: string | null;
                                    };
                                    /** @enum {unknown} */
                                    mapping: "exact" | "category" | "substance" | "translated" | "free_text" | "none";
                                    /** @description The words of the source as they stand there; null where it gives a code only */
                                    source: {
                                        text: string;
                                        lang: string | null;
                                    } | null;
                                    /** @description The words of the source in the other Chinese script, by machine, for display only */
                                    converted: {
                                        text: string;
                                        lang: string | null;
                                    } | null;
                                    codes: {
                                        system: string | null;
                                        system_name: string | null;
                                        code: string;
                                        display: string | null;
                                    }[];
                                } | null;
                            }[];
                            provenance: {
                                /** @description Type and identifier, such as Condition/1 */
                                resource: string;
                                full_url: string | null;
                                version: string | null;
                                updated: string | null;
                                recorded: string | null;
                                who: {
                                    text: string;
                                    lang: string | null;
                                }[];
                                where: {
                                    text: string;
                                    lang: string | null;
                                }[];
                                /** @description The resource names nobody; the document does */
                                by_document: boolean;
                                /** @description The patient or a relative says it */
                                by_patient: boolean;
                            };
                        }[];
                        /** @description Resources that only say who, where and with what: their names stand in the lines */
                        named: string[];
                        not_shown: {
                            resource: string;
                            /** @enum {unknown} */
                            reason: "type" | "void" | "unreadable";
                        }[];
                        counts: {
                            lines: number;
                            /** @description Codes and names that no table knows */
                            unmapped: number;
                            /** @description Texts that stand in the language of the source */
                            free_texts: number;
                            units_unknown: number;
                            flags_differ: number;
                        };
                        tables: {
                            as_of: string;
                            digest: string;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listSharingConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consents: {
                            consent_id: string;
                            institution: string;
                            record_types: string[] | null;
                            care_from: string | null;
                            care_to: string | null;
                            purposes: string[];
                            sensitive_classes: string[];
                            from: string;
                            until: string | null;
                            withdrawn_at: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    giveSharingConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    institution: string;
                    record_types?: string[];
                    /** Format: date */
                    care_from?: string;
                    /** Format: date */
                    care_to?: string;
                    purposes?: ("TREAT" | "ETREAT" | "HPAYMT" | "HRESCH" | "PUBHLTH" | "HOPERAT")[];
                    sensitive_classes?: ("restricted" | "psychiatry" | "substance_use" | "hiv" | "sexual_health" | "sexual_violence" | "genomic")[];
                    /** Format: date-time */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consent_id: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    withdrawSharingConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "WITHDRAWN";
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listOwnLinks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            lead_days: number;
                            preparation_days: number;
                            record_years: number;
                            link_days: number;
                            openings_max: number;
                            wrong_passcodes_max: number;
                        } | null;
                        links: {
                            link_id: string;
                            institution: string;
                            institution_name: {
                                "zh-Hant-HK": string;
                                "zh-Hans-CN": string;
                                en: string;
                                "pt-MO": string;
                            };
                            /** @enum {unknown} */
                            state: "ready" | "preparing" | "expired" | "revoked" | "locked" | "used_up";
                            applied_at: string;
                            ready_at: string;
                            expires_at: string;
                            revoked_at: string | null;
                            care_from: string | null;
                            record_types: string[] | null;
                            openings: number;
                            openings_max: number;
                            wrong_passcodes: number;
                            wrong_passcodes_max: number;
                            has_packet: boolean;
                            events: {
                                outcome: string;
                                at: string;
                                place: {
                                    "zh-Hant-HK": string;
                                    "zh-Hans-CN": string;
                                    en: string;
                                    "pt-MO": string;
                                } | null;
                            }[];
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    applyForLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    institution: string;
                    record_types?: string[];
                    /** Format: date */
                    visit_on?: string;
                    /** @description The person agrees to this sharing */
                    expressed: boolean;
                    /** @description Also a file that opens without a network */
                    with_packet?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link_id: string;
                        ready_at: string;
                        expires_at: string;
                        /** @description SMART Health Link, for the first QR code */
                        file_code: string;
                        /** @description For the second QR code */
                        passcode_code: string;
                        passcode: string;
                        packet: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    revokeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "revoked";
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    openLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: {
                        /** Format: uri */
                        url: string;
                        key_hash: string;
                        exp: number;
                        /** @enum {string} */
                        flag: "P";
                        label: string;
                        /** @enum {number} */
                        v: 1;
                        /** @enum {unknown} */
                        iss: "HK" | "MO" | "GD";
                        kid: string;
                        rec: string;
                        sig: string;
                    };
                    passcode: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        link_id: string;
                        /** Format: date-time */
                        opened_at: string;
                        /** Format: date-time */
                        expires_at: string;
                        files: {
                            /** @enum {string} */
                            content_type: "application/fhir+json";
                            /** @description JWE in compact form: dir, A256GCM */
                            jwe: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    openPacket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: {
                        /** Format: uri */
                        url: string;
                        key_hash: string;
                        exp: number;
                        /** @enum {string} */
                        flag: "P";
                        label: string;
                        /** @enum {number} */
                        v: 1;
                        /** @enum {unknown} */
                        iss: "HK" | "MO" | "GD";
                        kid: string;
                        rec: string;
                        sig: string;
                    };
                    file_hashes: string[];
                    sig: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        opened_at: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    sayRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: {
                        /** Format: uri */
                        url: string;
                        key_hash: string;
                        exp: number;
                        /** @enum {string} */
                        flag: "P";
                        label: string;
                        /** @enum {number} */
                        v: 1;
                        /** @enum {unknown} */
                        iss: "HK" | "MO" | "GD";
                        kid: string;
                        rec: string;
                        sig: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recipient: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    openCarriedRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recipient: string;
                    passcode?: string;
                    embeddedLengthMax?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "finalized";
                        files: {
                            /** @enum {string} */
                            contentType: "application/fhir+json";
                            embedded?: string;
                            location?: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fetchCarriedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewVoucherAccount: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        as_of: string;
                        /** Format: date */
                        opened_on: string;
                        closed_on: string | null;
                        balances: {
                            own: {
                                currency: string;
                                value: string;
                            };
                            held: {
                                currency: string;
                                value: string;
                            };
                            rewards: {
                                currency: string;
                                value: string;
                            };
                            spouse: {
                                currency: string;
                                value: string;
                            } | null;
                            total_for_designated: {
                                currency: string;
                                value: string;
                            };
                            total: {
                                currency: string;
                                value: string;
                            };
                        };
                        limit: {
                            currency: string;
                            value: string;
                        } | null;
                        next_credit: {
                            /** Format: date */
                            day: string;
                            amount: {
                                currency: string;
                                value: string;
                            };
                            forfeited: {
                                currency: string;
                                value: string;
                            };
                        } | null;
                        rewards: {
                            earned_year: number;
                            available: {
                                currency: string;
                                value: string;
                            };
                            /** Format: date */
                            lapses_on: string;
                        }[];
                        optometry: {
                            block: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                            used: {
                                currency: string;
                                value: string;
                            };
                            ceiling: {
                                currency: string;
                                value: string;
                            };
                        } | null;
                        spouse: {
                            name_zh: string;
                            name_en: string;
                            /** Format: date */
                            from: string;
                            available: {
                                currency: string;
                                value: string;
                            };
                        } | null;
                        reward_progress: {
                            year: number;
                            spent: {
                                currency: string;
                                value: string;
                            };
                            needed: {
                                currency: string;
                                value: string;
                            };
                            is_given: boolean;
                        } | null;
                        entries: {
                            /** Format: date-time */
                            at: string;
                            /** Format: date */
                            as_of: string;
                            /** @enum {unknown} */
                            kind: "opening" | "annual_credit" | "one_off_credit" | "reward" | "payment" | "reversal" | "forfeiture" | "expiry";
                            earned_year: number | null;
                            amount: {
                                currency: string;
                                value: string;
                            };
                            claim_id: string | null;
                            balance_after: {
                                currency: string;
                                value: string;
                            };
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                state?: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                from?: string;
                to?: string;
                service_point?: string;
                text?: string;
                flag?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: {
                            claim_id: string;
                            transaction_number: string | null;
                            /** @enum {unknown} */
                            state: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                            submitted_at: string;
                            decided_at: string | null;
                            waiting_since: string | null;
                            hold_expires_at: string | null;
                            service_point: string;
                            institution: string;
                            department: string;
                            service_day: string;
                            filed_day: string;
                            fee: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            requested_hkd: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            patient: {
                                masked_document: string;
                                document_type: string;
                            };
                            visit_reason: string;
                            service_kind: string;
                            profession: string;
                            is_optometry: boolean;
                            episode: string;
                            /** @enum {unknown} */
                            entered_by: "delegate" | "provider";
                            voucher: {
                                hkd: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                fee_currency: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                            } | null;
                            patient_share: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            residue: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            quote: {
                                num: string;
                                den: string;
                                hkd_per_cny: string;
                                month: string;
                                /** @enum {unknown} */
                                grade: "official" | "secondary" | "derived" | "provisional";
                            } | null;
                            balances_after: {
                                own: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                rewards: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                spouse: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                } | null;
                                total_for_designated: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                total: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                            } | null;
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            flags: string[];
                            window: string | null;
                            can: {
                                confirm: boolean;
                                reverse: boolean;
                            };
                        }[];
                        next_cursor: string | null;
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    submitClaim: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    service_point: string;
                    department: string;
                    service_day: string;
                    document: {
                        document_type: string;
                        number: string;
                    };
                    birth_date: string;
                    fee: {
                        currency: string;
                        value: string;
                    };
                    requested_hkd?: string | null;
                    visit_reason: string;
                    service_kind: string;
                    profession: string;
                    is_optometry: boolean;
                    is_episode_paid?: boolean;
                    episode: string;
                    consent_given: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim_id: string;
                        transaction_number: string | null;
                        /** @enum {unknown} */
                        state: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                        submitted_at: string;
                        decided_at: string | null;
                        waiting_since: string | null;
                        hold_expires_at: string | null;
                        service_point: string;
                        institution: string;
                        department: string;
                        service_day: string;
                        filed_day: string;
                        fee: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        };
                        requested_hkd: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        patient: {
                            masked_document: string;
                            document_type: string;
                        };
                        visit_reason: string;
                        service_kind: string;
                        profession: string;
                        is_optometry: boolean;
                        episode: string;
                        /** @enum {unknown} */
                        entered_by: "delegate" | "provider";
                        voucher: {
                            hkd: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            fee_currency: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        patient_share: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        residue: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        quote: {
                            num: string;
                            den: string;
                            hkd_per_cny: string;
                            month: string;
                            /** @enum {unknown} */
                            grade: "official" | "secondary" | "derived" | "provisional";
                        } | null;
                        balances_after: {
                            own: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            rewards: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            spouse: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            total_for_designated: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            total: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        reasons: {
                            code: string;
                            text: string;
                        }[];
                        flags: string[];
                        window: string | null;
                        can: {
                            confirm: boolean;
                            reverse: boolean;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    askEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    service_point: string;
                    department: string;
                    service_day: string;
                    document: {
                        document_type: string;
                        number: string;
                    };
                    birth_date: string;
                    fee?: {
                        currency: string;
                        value: string;
                    } | null;
                    visit_reason?: string;
                    service_kind?: string;
                    profession?: string;
                    is_optometry?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answered_at: string;
                        person_known: boolean;
                        eligible: boolean;
                        reasons: {
                            code: string;
                            text: string;
                        }[];
                        joined: boolean;
                        balances: {
                            own: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            rewards: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            spouse: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            total_for_designated: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            total: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        quote: {
                            num: string;
                            den: string;
                            hkd_per_cny: string;
                            month: string;
                            /** @enum {unknown} */
                            grade: "official" | "secondary" | "derived" | "provisional";
                        } | null;
                        would_pay?: {
                            voucher_hkd: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            voucher_cny: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            patient_share: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    confirmClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim_id: string;
                        transaction_number: string | null;
                        /** @enum {unknown} */
                        state: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                        submitted_at: string;
                        decided_at: string | null;
                        waiting_since: string | null;
                        hold_expires_at: string | null;
                        service_point: string;
                        institution: string;
                        department: string;
                        service_day: string;
                        filed_day: string;
                        fee: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        };
                        requested_hkd: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        patient: {
                            masked_document: string;
                            document_type: string;
                        };
                        visit_reason: string;
                        service_kind: string;
                        profession: string;
                        is_optometry: boolean;
                        episode: string;
                        /** @enum {unknown} */
                        entered_by: "delegate" | "provider";
                        voucher: {
                            hkd: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            fee_currency: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        patient_share: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        residue: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        quote: {
                            num: string;
                            den: string;
                            hkd_per_cny: string;
                            month: string;
                            /** @enum {unknown} */
                            grade: "official" | "secondary" | "derived" | "provisional";
                        } | null;
                        balances_after: {
                            own: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            rewards: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            spouse: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            total_for_designated: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            total: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        reasons: {
                            code: string;
                            text: string;
                        }[];
                        flags: string[];
                        window: string | null;
                        can: {
                            confirm: boolean;
                            reverse: boolean;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    reverseClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim_id: string;
                        transaction_number: string | null;
                        /** @enum {unknown} */
                        state: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                        submitted_at: string;
                        decided_at: string | null;
                        waiting_since: string | null;
                        hold_expires_at: string | null;
                        service_point: string;
                        institution: string;
                        department: string;
                        service_day: string;
                        filed_day: string;
                        fee: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        };
                        requested_hkd: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        patient: {
                            masked_document: string;
                            document_type: string;
                        };
                        visit_reason: string;
                        service_kind: string;
                        profession: string;
                        is_optometry: boolean;
                        episode: string;
                        /** @enum {unknown} */
                        entered_by: "delegate" | "provider";
                        voucher: {
                            hkd: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            fee_currency: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        patient_share: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        residue: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        quote: {
                            num: string;
                            den: string;
                            hkd_per_cny: string;
                            month: string;
                            /** @enum {unknown} */
                            grade: "official" | "secondary" | "derived" | "provisional";
                        } | null;
                        balances_after: {
                            own: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            rewards: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            spouse: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            total_for_designated: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            total: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        reasons: {
                            code: string;
                            text: string;
                        }[];
                        flags: string[];
                        window: string | null;
                        can: {
                            confirm: boolean;
                            reverse: boolean;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    exportClaims: {
        parameters: {
            query?: {
                state?: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                from?: string;
                to?: string;
                service_point?: string;
                text?: string;
                flag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim: {
                            claim_id: string;
                            transaction_number: string | null;
                            /** @enum {unknown} */
                            state: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                            submitted_at: string;
                            decided_at: string | null;
                            waiting_since: string | null;
                            hold_expires_at: string | null;
                            service_point: string;
                            institution: string;
                            department: string;
                            service_day: string;
                            filed_day: string;
                            fee: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            requested_hkd: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            patient: {
                                masked_document: string;
                                document_type: string;
                            };
                            visit_reason: string;
                            service_kind: string;
                            profession: string;
                            is_optometry: boolean;
                            episode: string;
                            /** @enum {unknown} */
                            entered_by: "delegate" | "provider";
                            voucher: {
                                hkd: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                fee_currency: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                            } | null;
                            patient_share: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            residue: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            quote: {
                                num: string;
                                den: string;
                                hkd_per_cny: string;
                                month: string;
                                /** @enum {unknown} */
                                grade: "official" | "secondary" | "derived" | "provisional";
                            } | null;
                            balances_after: {
                                own: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                rewards: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                spouse: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                } | null;
                                total_for_designated: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                total: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                            } | null;
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            flags: string[];
                            window: string | null;
                            can: {
                                confirm: boolean;
                                reverse: boolean;
                            };
                        };
                        events: {
                            at: string;
                            event: string;
                            actor_role: string;
                            state: string;
                            reasons: string[];
                        }[];
                        explanation: {
                            as_of: string;
                            known_at: string;
                            policy_digest: string;
                            lines: {
                                key: string;
                                label: string;
                                value: string;
                                unit: string | null;
                                raw: string | number | boolean | null;
                                parameter?: {
                                    key: string;
                                    scheme: string;
                                    from: string;
                                    value: string;
                                    grade: string;
                                    note: string | null;
                                    sources: {
                                        title: string;
                                        url: string;
                                    }[];
                                    change: {
                                        change_id: string;
                                        changed_on: string;
                                        drafted_by: string;
                                        approved_by: string;
                                    } | null;
                                };
                            }[];
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewSlip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim: {
                            claim_id: string;
                            transaction_number: string | null;
                            /** @enum {unknown} */
                            state: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                            submitted_at: string;
                            decided_at: string | null;
                            waiting_since: string | null;
                            hold_expires_at: string | null;
                            service_point: string;
                            institution: string;
                            department: string;
                            service_day: string;
                            filed_day: string;
                            fee: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            requested_hkd: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            patient: {
                                masked_document: string;
                                document_type: string;
                            };
                            visit_reason: string;
                            service_kind: string;
                            profession: string;
                            is_optometry: boolean;
                            episode: string;
                            /** @enum {unknown} */
                            entered_by: "delegate" | "provider";
                            voucher: {
                                hkd: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                fee_currency: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                            } | null;
                            patient_share: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            residue: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            quote: {
                                num: string;
                                den: string;
                                hkd_per_cny: string;
                                month: string;
                                /** @enum {unknown} */
                                grade: "official" | "secondary" | "derived" | "provisional";
                            } | null;
                            balances_after: {
                                own: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                rewards: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                spouse: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                } | null;
                                total_for_designated: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                                total: {
                                    /** @enum {unknown} */
                                    currency: "HKD" | "MOP" | "CNY";
                                    value: string;
                                };
                            } | null;
                            reasons: {
                                code: string;
                                text: string;
                            }[];
                            flags: string[];
                            window: string | null;
                            can: {
                                confirm: boolean;
                                reverse: boolean;
                            };
                        };
                        issued_at: string;
                        institution_name: {
                            "zh-Hant-HK": string;
                            "zh-Hans-CN": string;
                            en: string;
                            "pt-MO": string;
                        };
                        service_point_name: {
                            "zh-Hant-HK": string;
                            "zh-Hans-CN": string;
                            en: string;
                            "pt-MO": string;
                        };
                        department_name: {
                            "zh-Hant-HK": string;
                            "zh-Hans-CN": string;
                            en: string;
                            "pt-MO": string;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    reviewClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    event: "pended" | "resumed" | "denied";
                    /** @enum {unknown} */
                    reason: "V01" | "V02" | "V03";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim_id: string;
                        transaction_number: string | null;
                        /** @enum {unknown} */
                        state: "SUBMITTED" | "RETURNED" | "HELD" | "PENDED" | "ADJUDICATED" | "DENIED" | "REVERSED" | "EXPIRED";
                        submitted_at: string;
                        decided_at: string | null;
                        waiting_since: string | null;
                        hold_expires_at: string | null;
                        service_point: string;
                        institution: string;
                        department: string;
                        service_day: string;
                        filed_day: string;
                        fee: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        };
                        requested_hkd: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        patient: {
                            masked_document: string;
                            document_type: string;
                        };
                        visit_reason: string;
                        service_kind: string;
                        profession: string;
                        is_optometry: boolean;
                        episode: string;
                        /** @enum {unknown} */
                        entered_by: "delegate" | "provider";
                        voucher: {
                            hkd: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            fee_currency: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        patient_share: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        residue: {
                            /** @enum {unknown} */
                            currency: "HKD" | "MOP" | "CNY";
                            value: string;
                        } | null;
                        quote: {
                            num: string;
                            den: string;
                            hkd_per_cny: string;
                            month: string;
                            /** @enum {unknown} */
                            grade: "official" | "secondary" | "derived" | "provisional";
                        } | null;
                        balances_after: {
                            own: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            rewards: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            spouse: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            } | null;
                            total_for_designated: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                            total: {
                                /** @enum {unknown} */
                                currency: "HKD" | "MOP" | "CNY";
                                value: string;
                            };
                        } | null;
                        reasons: {
                            code: string;
                            text: string;
                        }[];
                        flags: string[];
                        window: string | null;
                        can: {
                            confirm: boolean;
                            reverse: boolean;
                        };
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listInsuredEpisodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        episodes: {
                            institution: string;
                            episode: string;
                            insured_on: string;
                            registered_at: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    registerInsuredEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    institution: string;
                    episode: string;
                    insured_on: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        institution: string;
                        episode: string;
                        insured_on: string;
                        registered_at: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    withdrawInsuredEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    institution: string;
                    episode: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        withdrawn_at: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: {
                            import_id: string;
                            filename: string | null;
                            started_at: string;
                            finished_at: string | null;
                            /** @enum {unknown} */
                            state: "waiting" | "running" | "done";
                            rows_total: number;
                            rows_done: number;
                            rows_good: number;
                            rows_bad: number;
                            rows_known: number;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    sendImport: {
        parameters: {
            query?: {
                filename?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        import_id: string;
                        /** @enum {unknown} */
                        state: "waiting" | "running" | "done";
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        import_id: string;
                        filename: string | null;
                        started_at: string;
                        finished_at: string | null;
                        /** @enum {unknown} */
                        state: "waiting" | "running" | "done";
                        rows_total: number;
                        rows_done: number;
                        rows_good: number;
                        rows_bad: number;
                        rows_known: number;
                        problems: {
                            row: number;
                            column: string;
                            value: string;
                            code: string;
                            reason: string;
                            remedy: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listWindows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        windows: {
                            scheme: string;
                            counterparty: string;
                            currency: string;
                            month: string;
                            state: string;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    readStatement: {
        parameters: {
            query?: {
                currency?: "HKD" | "MOP" | "CNY";
                after?: string;
            };
            header?: never;
            path: {
                scheme: string;
                counterparty: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        window: {
                            scheme: string;
                            counterparty: string;
                            currency: string;
                            month: string;
                            state: string;
                        };
                        own: {
                            item_count: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_fee: {
                                currency: string;
                                value: string;
                            };
                            residue: {
                                currency: string;
                                value: string;
                            };
                            digest: string;
                            made_at: string;
                        } | null;
                        other: {
                            item_count: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_fee: {
                                currency: string;
                                value: string;
                            };
                            residue: {
                                currency: string;
                                value: string;
                            };
                            digest: string;
                            made_at: string;
                        } | null;
                        agrees: boolean | null;
                        items: {
                            item_id: string;
                            claim_id: string;
                            transaction_number: string | null;
                            kind: string;
                            service_day: string;
                            institution: string;
                            service_point: string;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_fee: {
                                currency: string;
                                value: string;
                            };
                            residue: {
                                currency: string;
                                value: string;
                            };
                        }[];
                        next_after: string | null;
                        differences: {
                            item_id: string;
                            own: {
                                item_id: string;
                                claim_id: string;
                                transaction_number: string | null;
                                kind: string;
                                service_day: string;
                                institution: string;
                                service_point: string;
                                voucher_hkd: {
                                    currency: string;
                                    value: string;
                                };
                                voucher_fee: {
                                    currency: string;
                                    value: string;
                                };
                                residue: {
                                    currency: string;
                                    value: string;
                                };
                            } | null;
                            other: {
                                item_id: string;
                                claim_id: string;
                                transaction_number: string | null;
                                kind: string;
                                service_day: string;
                                institution: string;
                                service_point: string;
                                voucher_hkd: {
                                    currency: string;
                                    value: string;
                                };
                                voucher_fee: {
                                    currency: string;
                                    value: string;
                                };
                                residue: {
                                    currency: string;
                                    value: string;
                                };
                            } | null;
                        }[];
                        instruction: {
                            advice_id: string;
                            amount: {
                                currency: string;
                                value: string;
                            };
                            proposed_by: string;
                            proposed_at: string;
                            approved_by: string | null;
                            approved_at: string | null;
                            execution_day: string;
                            paid_on: string | null;
                            bank_reference: string | null;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    paymentAdviceCsv: {
        parameters: {
            query?: {
                currency?: "HKD" | "MOP" | "CNY";
            };
            header?: never;
            path: {
                scheme: string;
                counterparty: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    paymentAdvicePain001: {
        parameters: {
            query?: {
                currency?: "HKD" | "MOP" | "CNY";
            };
            header?: never;
            path: {
                scheme: string;
                counterparty: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    closeWindow: {
        parameters: {
            query?: {
                currency?: "HKD" | "MOP" | "CNY";
            };
            header?: never;
            path: {
                scheme: string;
                counterparty: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    early: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        window: {
                            scheme: string;
                            counterparty: string;
                            currency: string;
                            month: string;
                            state: string;
                        };
                        own: {
                            item_count: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_fee: {
                                currency: string;
                                value: string;
                            };
                            residue: {
                                currency: string;
                                value: string;
                            };
                            digest: string;
                            made_at: string;
                        } | null;
                        other: {
                            item_count: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_fee: {
                                currency: string;
                                value: string;
                            };
                            residue: {
                                currency: string;
                                value: string;
                            };
                            digest: string;
                            made_at: string;
                        } | null;
                        agrees: boolean | null;
                        items: {
                            item_id: string;
                            claim_id: string;
                            transaction_number: string | null;
                            kind: string;
                            service_day: string;
                            institution: string;
                            service_point: string;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_fee: {
                                currency: string;
                                value: string;
                            };
                            residue: {
                                currency: string;
                                value: string;
                            };
                        }[];
                        next_after: string | null;
                        differences: {
                            item_id: string;
                            own: {
                                item_id: string;
                                claim_id: string;
                                transaction_number: string | null;
                                kind: string;
                                service_day: string;
                                institution: string;
                                service_point: string;
                                voucher_hkd: {
                                    currency: string;
                                    value: string;
                                };
                                voucher_fee: {
                                    currency: string;
                                    value: string;
                                };
                                residue: {
                                    currency: string;
                                    value: string;
                                };
                            } | null;
                            other: {
                                item_id: string;
                                claim_id: string;
                                transaction_number: string | null;
                                kind: string;
                                service_day: string;
                                institution: string;
                                service_point: string;
                                voucher_hkd: {
                                    currency: string;
                                    value: string;
                                };
                                voucher_fee: {
                                    currency: string;
                                    value: string;
                                };
                                residue: {
                                    currency: string;
                                    value: string;
                                };
                            } | null;
                        }[];
                        instruction: {
                            advice_id: string;
                            amount: {
                                currency: string;
                                value: string;
                            };
                            proposed_by: string;
                            proposed_at: string;
                            approved_by: string | null;
                            approved_at: string | null;
                            execution_day: string;
                            paid_on: string | null;
                            bank_reference: string | null;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    instructPayment: {
        parameters: {
            query?: {
                currency?: "HKD" | "MOP" | "CNY";
            };
            header?: never;
            path: {
                scheme: string;
                counterparty: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        advice_id: string;
                        amount: {
                            currency: string;
                            value: string;
                        };
                        proposed_by: string;
                        proposed_at: string;
                        approved_by: string | null;
                        approved_at: string | null;
                        execution_day: string;
                        paid_on: string | null;
                        bank_reference: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    settleWindow: {
        parameters: {
            query?: {
                currency?: "HKD" | "MOP" | "CNY";
            };
            header?: never;
            path: {
                scheme: string;
                counterparty: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    paid_on: string;
                    bank_reference: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        advice_id: string;
                        amount: {
                            currency: string;
                            value: string;
                        };
                        proposed_by: string;
                        proposed_at: string;
                        approved_by: string | null;
                        approved_at: string | null;
                        execution_day: string;
                        paid_on: string | null;
                        bank_reference: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    voucherUse: {
        parameters: {
            query?: {
                track?: "gba_pilot" | "hku_szh" | "both";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scheme: string;
                        tracks: string[];
                        from: string;
                        to: string;
                        as_of: string;
                        totals: {
                            name: string;
                            elders: number | null;
                            transactions: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_cny: {
                                currency: string;
                                value: string;
                            };
                        };
                        by_month: {
                            name: string;
                            elders: number | null;
                            transactions: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_cny: {
                                currency: string;
                                value: string;
                            };
                        }[];
                        by_point: {
                            name: string;
                            elders: number | null;
                            transactions: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_cny: {
                                currency: string;
                                value: string;
                            };
                        }[];
                        by_city: {
                            name: string;
                            elders: number | null;
                            transactions: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_cny: {
                                currency: string;
                                value: string;
                            };
                        }[];
                        by_visit_reason: {
                            name: string;
                            elders: number | null;
                            transactions: number;
                            voucher_hkd: {
                                currency: string;
                                value: string;
                            };
                            voucher_cny: {
                                currency: string;
                                value: string;
                            };
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    deliverMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    envelopes: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipts: string[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description JWS in JWE, compact form */
                    envelope: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        envelope: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listExchangeKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        node: "HK" | "MO" | "GD";
                        keys: {
                            /** @enum {string} */
                            kty: "EC";
                            /** @enum {string} */
                            crv: "P-256";
                            x: string;
                            y: string;
                            use: "sig" | "enc";
                            alg: "ES256" | "ECDH-ES";
                            kid: string;
                            state: "next" | "active" | "retired";
                            created_at: string;
                            not_after: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listExchangeKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        node: "HK" | "MO" | "GD";
                        messages: {
                            kind: string;
                            summary: string;
                            /** @description JSON Schema */
                            schema: {
                                [key: string]: unknown;
                            };
                        }[];
                        questions: {
                            kind: string;
                            summary: string;
                            /** @description JSON Schema */
                            question: {
                                [key: string]: unknown;
                            };
                            /** @description JSON Schema */
                            answer: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listPeers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        peers: {
                            /** @enum {unknown} */
                            peer: "HK" | "MO" | "GD";
                            /** @enum {unknown} */
                            state: "reachable" | "unreachable" | "failing" | "unknown";
                            failing_code: string | null;
                            failing_since: string | null;
                            unreachable_since: string | null;
                            last_contact_at: string | null;
                            last_received_at: string | null;
                            next_attempt_at: string | null;
                            backlog: number;
                            oldest_waiting_at: string | null;
                            assigned: number;
                            answered: number;
                            received: number;
                            trying: {
                                sequence: number;
                                attempts: number;
                            } | null;
                            parked_here: number;
                            parked_there: number;
                            refused_there: number;
                            problem: {
                                code: string;
                                title: string;
                                remedy: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "waiting" | "delivered" | "parked" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: {
                            id: string;
                            /** @enum {unknown} */
                            to: "HK" | "MO" | "GD";
                            sequence: number | null;
                            kind: string;
                            sent_at: string;
                            in_reply_to: string | null;
                            /** @enum {unknown} */
                            state: "waiting" | "delivered" | "parked" | "refused";
                            code: string | null;
                            answered_at: string | null;
                            problem: {
                                code: string;
                                title: string;
                                remedy: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listInbox: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "handled" | "parked" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: {
                            id: string;
                            /** @enum {unknown} */
                            from: "HK" | "MO" | "GD";
                            sequence: number;
                            kind: string;
                            sent_at: string;
                            received_at: string;
                            in_reply_to: string | null;
                            /** @enum {unknown} */
                            state: "handled" | "parked" | "refused";
                            code: string | null;
                            at: string | null;
                            attempts: number;
                            handled_at: string | null;
                            problem: {
                                code: string;
                                title: string;
                                remedy: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listRefusals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: {
                            refusal_id: string;
                            claimed_from: string | null;
                            code: string;
                            message_id: string | null;
                            kind: string | null;
                            sequence: number | null;
                            first_at: string;
                            last_at: string;
                            times: number;
                            problem: {
                                code: string;
                                title: string;
                                remedy: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        from: "HK" | "MO" | "GD";
                        sequence: number;
                        kind: string;
                        sent_at: string;
                        received_at: string;
                        in_reply_to: string | null;
                        /** @enum {unknown} */
                        state: "handled" | "parked" | "refused";
                        code: string | null;
                        at: string | null;
                        attempts: number;
                        handled_at: string | null;
                        problem: {
                            code: string;
                            title: string;
                            remedy: string;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    resendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        to: "HK" | "MO" | "GD";
                        sequence: number | null;
                        kind: string;
                        sent_at: string;
                        in_reply_to: string | null;
                        /** @enum {unknown} */
                        state: "waiting" | "delivered" | "parked" | "refused";
                        code: string | null;
                        answered_at: string | null;
                        problem: {
                            code: string;
                            title: string;
                            remedy: string;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    deliverNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                peer: "HK" | "MO" | "GD";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        peer: "HK" | "MO" | "GD";
                        /** @enum {unknown} */
                        state: "reachable" | "unreachable" | "failing" | "unknown";
                        failing_code: string | null;
                        failing_since: string | null;
                        unreachable_since: string | null;
                        last_contact_at: string | null;
                        last_received_at: string | null;
                        next_attempt_at: string | null;
                        backlog: number;
                        oldest_waiting_at: string | null;
                        assigned: number;
                        answered: number;
                        received: number;
                        trying: {
                            sequence: number;
                            attempts: number;
                        } | null;
                        parked_here: number;
                        parked_there: number;
                        refused_there: number;
                        problem: {
                            code: string;
                            title: string;
                            remedy: string;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listRevocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        node: "HK" | "MO" | "GD";
                        issued_at: string;
                        next_update: string;
                        /** @description JWS in compact form */
                        list: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    verifyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the codes say, or the signed text */
                    text: string;
                    kind?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        is_valid: boolean;
                        problem: {
                            code: string;
                            title: string;
                            remedy: string;
                        } | null;
                        document: {
                            document_id: string;
                            issuer: string;
                            kind: string;
                            title: string;
                            name_zh: string | null;
                            name_en: string | null;
                            birth_date: string;
                            document_masked: string | null;
                            issued_at: string;
                            valid_from: string;
                            /** @description First day on which it is no longer valid */
                            valid_to: string;
                            /** @description Last day on which it is valid */
                            last_day: string;
                            lines: {
                                label: string;
                                text: string;
                            }[];
                        } | null;
                        revocations: {
                            issued_at: string;
                            next_update: string;
                            age_hours: number;
                            is_stale: boolean;
                        } | null;
                        revocation: {
                            revoked_at: string;
                            reason: string;
                        } | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listOwnDocuments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documents: {
                            document_id: string;
                            issuer: string;
                            kind: string;
                            title: string;
                            name_zh: string | null;
                            name_en: string | null;
                            birth_date: string;
                            document_masked: string | null;
                            issued_at: string;
                            valid_from: string;
                            /** @description First day on which it is no longer valid */
                            valid_to: string;
                            /** @description Last day on which it is valid */
                            last_day: string;
                            lines: {
                                label: string;
                                text: string;
                            }[];
                            revocation: {
                                revoked_at: string;
                                reason: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    viewOwnDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        document_id: string;
                        issuer: string;
                        kind: string;
                        title: string;
                        name_zh: string | null;
                        name_en: string | null;
                        birth_date: string;
                        document_masked: string | null;
                        issued_at: string;
                        valid_from: string;
                        /** @description First day on which it is no longer valid */
                        valid_to: string;
                        /** @description Last day on which it is valid */
                        last_day: string;
                        lines: {
                            label: string;
                            text: string;
                        }[];
                        revocation: {
                            revoked_at: string;
                            reason: string;
                        } | null;
                        compact: string;
                        codes: string[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jobs: {
                            job_id: string;
                            task: string;
                            state: string;
                            run_at: string;
                            finished_at: string | null;
                            attempts: number;
                            last_error: string | null;
                            facts: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
    fhirSearchByForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description A file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem (RFC 9457). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @description Stable name of this kind of problem; ends in the code. */
                        type: string;
                        /** @description What was wrong, in the language asked for. */
                        title: string;
                        status: number;
                        /** @description What would be right, or what to do now. */
                        detail: string;
                        /** @description The request number, to quote to the operator. */
                        instance: string;
                        code: string;
                        facts: {
                            [key: string]: string;
                        };
                        /** @description Where: a field such as `fee.value`. */
                        at?: string;
                    };
                };
            };
        };
    };
}
