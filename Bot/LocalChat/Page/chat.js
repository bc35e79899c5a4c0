'use strict';

// The page of the local chat: Web Chat, pointed at the Direct Line endpoint of the same host.
(async () => {
  const root = document.getElementById('webchat');
  const status = document.getElementById('status');
  const asked = new URLSearchParams(location.search);
  const locale = asked.get('locale') || navigator.language || 'en-US';
  const { timeZone: timezone } = Intl.DateTimeFormat().resolvedOptions();
  const country = new Intl.Locale(navigator.language || 'en-US').region;

  const session = await start();
  if (!session) {
    status.textContent = status.dataset.unreachable;
    return;
  }

  // What Teams says about a person's client goes along with each message here too.
  const clientInfo = { type: 'clientInfo', locale, country, timezone, platform: 'Web' };
  const store = window.WebChat.createStore({}, () => next => action =>
    next(action.type === 'DIRECT_LINE/POST_ACTIVITY'
      ? {
        ...action,
        payload: {
          ...action.payload,
          activity: { ...action.payload.activity, entities: [...(action.payload.activity.entities || []), clientInfo] },
        },
      }
      : action));

  const font = 'system-ui, "Segoe UI", "Liberation Sans", sans-serif';
  window.WebChat.renderWebChat({
    directLine: window.WebChat.createDirectLine({
      domain: `${location.origin}/localchat/v3/directline`,
      token: 'local',
      conversationId: session.conversationId,
    }),
    store,
    userID: session.userId,
    username: session.userName,
    locale,
    sendTypingIndicator: false,
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: root.dataset.placeholder },
    styleOptions: {
      accent: '#8a3b12',
      backgroundColor: '#fffdfa',
      primaryFont: font,
      subtle: '#6a574b',
      botAvatarImage: '/localchat/icon.svg',
      botAvatarInitials: '',
      avatarSize: 34,
      bubbleBackground: '#f6ece1',
      bubbleBorderColor: '#f6ece1',
      bubbleBorderRadius: 14,
      bubbleTextColor: '#2d221b',
      bubbleMaxWidth: 560,
      bubbleMinWidth: 60,
      bubbleFromUserBackground: '#8a3b12',
      bubbleFromUserBorderColor: '#8a3b12',
      bubbleFromUserBorderRadius: 14,
      bubbleFromUserTextColor: '#ffffff',
      cardEmphasisBackgroundColor: '#fffdfa',
      cardPushButtonBackgroundColor: '#8a3b12',
      cardPushButtonTextColor: '#8a3b12',
      sendBoxBackground: '#fffdfa',
      sendBoxBorderTop: 'solid 1px #e7d9cb',
      sendBoxTextWrap: true,
      sendBoxMaxHeight: 200,
      suggestedActionLayout: 'flow',
      suggestedActionBorderColor: '#8a3b12',
      suggestedActionTextColor: '#8a3b12',
      suggestedActionBorderRadius: 14,
      hideUploadButton: false,
      groupTimestamp: 60000,
      timestampColor: '#6a574b',
    },
    adaptiveCardsHostConfig: hostConfig(font),
  }, root);
  document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();

  async function start() {
    try {
      const response = await fetch('/localchat/session', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ user: asked.get('user') || '', locale, country, timezone }),
      });
      return response.ok && window.WebChat ? await response.json() : null;
    } catch {
      return null;
    }
  }

  function hostConfig(fontFamily) {
    const colors = {
      default: { default: '#2d221b', subtle: '#6a574b' },
      accent: { default: '#8a3b12', subtle: '#8a3b12' },
      dark: { default: '#2d221b', subtle: '#6a574b' },
      light: { default: '#ffffff', subtle: '#f6ece1' },
      good: { default: '#1c6b38', subtle: '#1c6b38' },
      warning: { default: '#7a4d00', subtle: '#7a4d00' },
      attention: { default: '#a01c1c', subtle: '#a01c1c' },
    };
    return {
      fontFamily,
      supportsInteractivity: true,
      fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
      lineHeights: { small: 18, default: 22, medium: 24, large: 27, extraLarge: 30 },
      spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
      separator: { lineThickness: 1, lineColor: '#e7d9cb' },
      containerStyles: {
        default: { backgroundColor: '#f6ece1', foregroundColors: colors },
        emphasis: { backgroundColor: '#fffdfa', foregroundColors: colors },
      },
      actions: {
        maxActions: 5,
        spacing: 'default',
        buttonSpacing: 8,
        showCard: { actionMode: 'inline', inlineTopMargin: 10 },
        actionsOrientation: 'horizontal',
        actionAlignment: 'left',
      },
      inputs: { label: { inputSpacing: 'small' } },
    };
  }
})();
